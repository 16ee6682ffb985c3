package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeCopy;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Copies of trees have all that the trees have, and nothing in common with them that changes. */
class TreeCopyTest {

  /** Every kind of tree that the language has. */
  private static final String LANGUAGE =
      """
      package a.b;
      import static java.util.Map.entry;
      import java.util.*;
      @Deprecated(since = "1", forRemoval = false)
      @SuppressWarnings({"one", "two"})
      public abstract class All<T extends Comparable<T>> extends Object implements Runnable {
        @Named(@Inner(1)) private final int[] numbers = {1, 2 + 3, -4}, more[] = new int[2][];
        static { System.loadLibrary("x"); }
        { numbers[0]++; }
        enum Kind implements Runnable { A(1) { public void run() {} }, B; Kind(int... of) {} public void run() {} }
        record Pair<A, B>(@Deprecated A first, B... second) { Pair { first = null; } }
        sealed interface Shape permits Round {}
        @interface Mark { int value() default 3; }
        All(int p) throws java.io.IOException { super(); this.numbers[p] += 1; }
        <X> X switched(Object o, List<? extends T> list) {
          outer:
          for (int i = 0, j = 1; i < 3; i++, --j) {
            if (i == 1) continue outer; else break;
          }
          for (final var each : list) { assert each != null : "none"; }
          while (o == null) o = new Object() { int field; };
          do { ; } while (!(o instanceof String));
          synchronized (this) { class Local {} new Local(); }
          try (var in = new java.io.StringReader("x"); in) {
            throw new IllegalStateException();
          } catch (IllegalStateException | java.io.IOException e) {
            return null;
          } finally {
            o = (String) o;
          }
          if (o instanceof String text && text.length() > 0 || o instanceof Pair<?, ?>(var a, var b)) {}
          switch (o) { case null, default -> {} case String s when s.isEmpty() -> s.trim(); }
          int n = switch (1) { case 1, 2: yield 3; default: yield 4; };
          Runnable r = () -> { }; java.util.function.Function<String, Integer> f = String::length;
          java.util.function.IntFunction<int[]> g = int[]::new;
          Runnable q = All.super::toString;
          return this.<X>switched(o, (a, b) -> a, All.class);
        }
      }
      """;

  private final SourceReader reader =
      new SourceReader(
          problem -> {
            throw new AssertionError(problem);
          });

  @Test
  void theWholeLanguage() {
    check("All.java", LANGUAGE);
  }

  @Test
  void ourOwnSources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> sources = files.filter(it -> it.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(50);
      for (Path each : sources) {
        check(each.toString(), Files.readString(each));
      }
    }
  }

  private void check(String name, String text) {
    Decl.Unit unit = reader.read(name, text).orElseThrow();
    Decl.Unit copy = TreeCopy.of(unit);
    assertThat(difference(unit.imports(), copy.imports(), name)).isEmpty();
    assertThat(copy.packageName()).isEqualTo(unit.packageName());
    assertThat(copy.packageEnd()).isEqualTo(unit.packageEnd());
    assertThat(copy.file()).isEqualTo(unit.file());
    assertThat(difference(unit.classes(), copy.classes(), name)).isEmpty();
  }

  /** Where two things differ, or share a tree; empty where neither. */
  private static Optional<String> difference(Object one, Object other, String where) {
    if (one instanceof List<?> list && other instanceof List<?> others) {
      if (list.size() != others.size()) {
        return Optional.of(where + ": another size");
      }
      Iterator<?> next = others.iterator();
      return list.stream()
          .flatMap(each -> difference(each, next.next(), where).stream())
          .findFirst();
    } else if (one instanceof Decl.Annotation it && other instanceof Decl.Annotation copy) {
      return it.type().equals(copy.type())
          ? difference(it.values(), copy.values(), where)
          : Optional.of(where + ": another annotation");
    } else if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> copy) {
      return List.copyOf(map.keySet()).equals(List.copyOf(copy.keySet()))
          ? difference(List.copyOf(map.values()), List.copyOf(copy.values()), where)
          : Optional.of(where + ": other names");
    } else if (one instanceof Tree tree && other instanceof Tree copy) {
      return inTree(tree, copy, where);
    }
    return Objects.equals(one, other) ? Optional.empty() : Optional.of(where + ": " + one);
  }

  private static Optional<String> inTree(Tree tree, Tree copy, String where) {
    if (tree == copy || tree.getClass() != copy.getClass()) {
      return Optional.of(where + ": " + tree.getClass());
    }
    for (Class<?> type = tree.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          String at = where + "." + type.getSimpleName() + "." + field.getName();
          Optional<String> found = difference(value(field, tree), value(field, copy), at);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Object value(Field field, Tree of) {
    try {
      Object value = field.get(of);
      return value == null ? "nothing" : value;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}

package dev.overstay.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overstay.bytecode.ClassWorld;
import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole language: trees and class files say the same, line by line. */
class LanguageTest {

  private static final Path SOURCES = Path.of("src/test/resources/language");

  @TempDir Path output;

  @Test
  void everythingOfJava17() throws IOException {
    check(SOURCES.resolve("java17"));
  }

  @Test
  void everythingNewInJava25() throws IOException {
    assumeTrue(Runtime.version().feature() >= 25, "a compiler of Java 25 is needed");
    check(SOURCES.resolve("java25"));
  }

  private void check(Path root) throws IOException {
    Map<String, List<String>> ofTrees = new TreeMap<>();
    try (Compiled compiled = Compiled.of(Compiled.sourcesBelow(root), output)) {
      for (String name : compiled.trees.module().classNames()) {
        ClassFacts type = compiled.trees.module().world().find(name).orElseThrow();
        valid(type);
        ofTrees.putAll(Deeds.of(type));
      }
      ClassWorld world = compiled.classFiles();
      Map<String, List<String>> ofFiles = new TreeMap<>();
      for (String name : world.classNames()) {
        boolean enumsNumbered =
            world.find(name).orElseThrow().fields().stream()
                .anyMatch(it -> it.ref().name().startsWith("$SwitchMap$"));
        if (!enumsNumbered) {
          ofFiles.putAll(Deeds.of(world.find(name).orElseThrow()));
        }
      }
      Map<String, String> differences = differences(ofFiles, ofTrees);
      assertThat(differences.keySet())
          .as("%s", differences)
          .containsExactlyInAnyOrderElementsOf(gaps(root));
      assertThat(compiled.problems).isEmpty();
    }
  }

  /**
   * The methods in which trees and class files of this very compiler are known to differ; {@code
   * gaps.tsv} says why. One that is closed must go from the list.
   */
  private static List<String> gaps(Path root) throws IOException {
    String compiler = Runtime.version().feature() >= 25 ? "25" : "17";
    try (Stream<String> lines = Files.lines(SOURCES.resolve("gaps.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(row -> row[0].equals(root.getFileName() + "") && row[1].equals(compiler))
          .map(row -> row[2])
          .toList();
    }
  }

  private static void valid(ClassFacts type) {
    for (MethodFacts method : type.methods()) {
      if (method.isReadable()) {
        assertThat(method.body().map(BodyValidator::validate).orElse(List.of("no body")))
            .as(method.toString())
            .isEmpty();
      }
    }
  }

  /** What one of the two has and the other has not, by method. */
  private static Map<String, String> differences(
      Map<String, List<String>> ofFiles, Map<String, List<String>> ofTrees) {
    Map<String, String> differences = new TreeMap<>();
    Map<String, List<String>> all = new TreeMap<>(ofFiles);
    ofTrees.forEach(all::putIfAbsent);
    for (String method : all.keySet()) {
      List<String> lost = new ArrayList<>(ofFiles.getOrDefault(method, List.of()));
      List<String> added = new ArrayList<>();
      for (String deed : ofTrees.getOrDefault(method, List.of())) {
        if (!lost.remove(deed)) {
          added.add(deed);
        }
      }
      lost.removeIf(LanguageTest::isLeftOut);
      if (!lost.isEmpty() || !added.isEmpty()) {
        differences.put(method, "only in files " + lost + ", only in trees " + added);
      }
    }
    return differences;
  }

  /**
   * What the front end leaves out on purpose: how a string switch finds its case, the switch that
   * turns assertions on, what record patterns do with exceptions of accessors.
   */
  private static boolean isLeftOut(String deed) {
    return deed.contains("java.lang.String.hashCode()I")
        || deed.contains("java.lang.String.equals(")
        || deed.contains("desiredAssertionStatus")
        || deed.contains("$assertionsDisabled")
        || deed.contains("java.lang.MatchException")
        || deed.contains("java.lang.Throwable.toString()")
        || deed.equals("Throw");
  }
}

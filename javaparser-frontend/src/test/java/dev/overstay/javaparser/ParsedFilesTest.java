package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that several programs have in common. */
class ParsedFilesTest {

  private static final SourceReader READER = new SourceReader(problem -> {});

  /** Must not be asked for anything. */
  private static final SourceReader NONE = unread();

  private final ParsedFiles files = new ParsedFiles();

  @SuppressWarnings("NullAway") // Whoever uses it fails, which is what it is for.
  private static SourceReader unread() {
    return null;
  }

  private static Decl.ClassDecl first(Optional<Decl.Unit> unit) {
    return unit.orElseThrow().classes().get(0);
  }

  @Test
  void eachProgramHasTreesOfItsOwn() {
    Decl.ClassDecl one = first(files.unit("A.java", "class A {}", READER));
    Decl.ClassDecl other = first(files.unit("A.java", "class A {}", NONE));
    assertThat(other).isNotSameAs(one);
    assertThat(other.name).isEqualTo("A");
  }

  @Test
  void anotherTextOrNameIsAnotherFile() {
    assertThat(first(files.unit("A.java", "class A {}", READER)).defs).isEmpty();
    assertThat(first(files.unit("A.java", "class A { int a; }", READER)).defs).hasSize(1);
    assertThat(files.unit("B.java", "class A {}", READER).orElseThrow().file()).isEqualTo("B.java");
  }

  @Test
  void whatIsNotAskedForInARoundIsForgottenInTheNext() {
    files.unit("A.java", "class A {}", READER);
    files.turn();
    files.unit("A.java", "class A {}", NONE);
    files.turn();
    files.unit("A.java", "class A {}", NONE);
    files.turn();
    files.turn();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> files.unit("A.java", "class A {}", NONE))
        .hasRootCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void whatDoesNotParseIsEmpty() {
    assertThat(files.unit("A.java", "class A {", READER)).isEmpty();
    assertThat(files.unit("A.java", "class A {", NONE)).isEmpty();
  }

  @Test
  void manyAtOnceGetTheSame() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks =
          IntStream.range(0, 4).mapToObj(i -> (Callable<List<String>>) this::names).toList();
      for (Future<List<String>> each : pool.invokeAll(tasks)) {
        assertThat(each.get()).hasSize(200).startsWith("C0", "C1").endsWith("C199");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private List<String> names() {
    SourceReader own = new SourceReader(problem -> {});
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.prepare("F.java", "class C" + i + " {}", own);
    }
    for (int i = 0; i < 200; i++) {
      names.add(first(files.unit("F.java", "class C" + i + " {}", own)).name);
    }
    return names;
  }
}

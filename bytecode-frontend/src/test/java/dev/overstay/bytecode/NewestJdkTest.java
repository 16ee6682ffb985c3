package dev.overstay.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files of javac 25, where a JDK 25 is installed; skipped and said so where not. */
class NewestJdkTest {

  @TempDir private Path directory;

  private static Optional<Path> javac25() throws IOException {
    Path installed = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(installed)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(installed)) {
      return found
          .filter(it -> it.getFileName().toString().contains("25"))
          .map(it -> it.resolve("bin/javac"))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  @Test
  void switchesOverPatternsAndFlexibleConstructors() throws Exception {
    Optional<Path> javac = javac25();
    assumeTrue(javac.isPresent(), "no JDK 25 in /usr/lib/jvm: its class files are not tested");
    Path source =
        Files.writeString(
            directory.resolve("A.java"),
            """
            class A {
              sealed interface S permits P, Q {}
              record P(Object o) implements S {}
              record Q(int i, P p) implements S {}
              enum E { X, Y }
              Object held;
              A(Object o) { if (o == null) throw new Error(); held = o; super(); }
              Object m(S s) {
                return switch (s) {
                  case P(String t) when t.isEmpty() -> t;
                  case P(Object o) -> o;
                  case Q(int _, P(Object o)) -> o;
                };
              }
              int n(Object o) { return switch (o) { case E.X -> 1; case null -> 2; default -> 3; }; }
              int e(E e) { return switch (e) { case X -> 1; case Y -> 2; }; }
            }
            """);
    Process process =
        new ProcessBuilder(
                javac.orElseThrow().toString(), "-g", "-d", directory.toString(), source.toString())
            .redirectErrorStream(true)
            .start();
    String messages = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, SECONDS)).isTrue();
    assertThat(process.exitValue()).as(messages).isZero();
    Compiled a = new Compiled(directory);
    assertThat(a.facts("m"))
        .contains("if SWITCH(v1)")
        .doesNotContain("SwitchBootstraps", "requireNonNull");
    assertThat(a.facts("n")).contains("if SWITCH(v1)").doesNotContain("SwitchBootstraps");
    assertThat(a.facts("e")).contains("if SWITCH(v1)");
    assertThat(a.facts("<init>"))
        .containsSubsequence("v0.A.held = v1", "CONSTRUCTOR java.lang.Object.<init>()V(v0)");
    assertThat(a.problems).isEmpty();
  }
}

package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.finding.Level;
import dev.overstay.reporting.RulePages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with the real analysis, on input that is not as it should be. */
class BytecodeEngineTest {

  private static final String OWN = "dev/overstay/cli/Overstay.class";

  @TempDir Path directory;
  private byte[] classFile = new byte[0];

  @BeforeEach
  void readClass() throws IOException {
    try (InputStream own =
        Objects.requireNonNull(Overstay.class.getResourceAsStream("Overstay.class"))) {
      classFile = own.readAllBytes();
    }
  }

  @Test
  void analysesAJar() throws IOException {
    Run run = scan(jar("app.jar", OWN, classFile));
    assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "Nothing found in 1 class.\n", ""));
  }

  @Test
  void aCorruptJarIsSkipped() throws IOException {
    Path corrupt = Files.writeString(directory.resolve("corrupt.jar"), "PK? not at all");
    checkIncomplete(scan(corrupt), corrupt);
    Run both = scan(corrupt, jar("app.jar", OWN, classFile));
    checkIncomplete(both, corrupt);
    assertThat(both.out()).startsWith("Nothing found in 1 class. The analysis is incomplete");
  }

  @Test
  void aCorruptLibraryIsSkipped() throws IOException {
    Path corrupt = Files.writeString(directory.resolve("corrupt.jar"), "");
    Path app = jar("app.jar", OWN, classFile);
    checkIncomplete(
        Run.of(new BytecodeEngine(), "scan", "--classpath", corrupt.toString(), app.toString()),
        corrupt);
  }

  @Test
  void aBrokenClassFileIsSkipped() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Files.write(classes.resolve("A.class"), new byte[] {1, 2, 3});
    Run run = scan(classes);
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).startsWith("overstay: ").contains("A").hasLineCount(1);
  }

  @Test
  void aJarWithoutClassesIsAMistake() throws IOException {
    Path jar = jar("empty.jar", "README", new byte[0]);
    assertThat(scan(jar))
        .isEqualTo(new Run(ExitCode.USAGE, "", "overstay: " + jar + " has no classes.\n"));
  }

  @Test
  void reportsHoldNoAbsolutePaths() throws IOException {
    Path corrupt = Files.writeString(directory.resolve("corrupt.jar"), "");
    for (String format : new String[] {"text", "json", "sarif"}) {
      Run run = Run.of(new BytecodeEngine(), "scan", "--format", format, corrupt.toString());
      assertThat(run.out()).isNotEmpty().doesNotContain(directory.toString());
    }
  }

  @Test
  void everyRuleHasAPage() {
    assertThat(new BytecodeEngine().rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(RulePages.markdown(rule.id())).as(rule.id()).isPresent());
  }

  @Test
  void sourcesThatAreTheSameAreNotAnalysedAgain() throws IOException {
    Path file = directory.resolve("Outbox.java");
    String open = ReviewedProject.project().getOrDefault(ReviewedProject.OUTBOX, "");
    Files.writeString(file, open);
    Engine engine = new BytecodeEngine();
    assertThat(found(engine, file, "first")).isOne();
    Files.writeString(file, "class Outbox {}");
    assertThat(found(engine, file, "first")).as("taken at its word").isOne();
    assertThat(found(engine, file, "second")).isZero();
    assertThat(found(engine, file, "first")).as("not asked in the last round").isZero();
    assertThat(found(engine, file, "third")).isZero();
    Files.writeString(file, open);
    assertThat(found(engine, file, "third")).isZero();
    assertThat(found(engine, file, "third", "RequestStoredInStaticField")).isZero();
    Files.writeString(file, "class Outbox {");
    assertThat(found(engine, file, "broken")).isZero();
    Files.writeString(file, open);
    assertThat(found(engine, file, "broken")).as("what cannot be read is read again").isOne();
  }

  private static long found(Engine engine, Path file, String version, String... rules) {
    Predicate<String> asked = rules.length == 0 ? rule -> true : List.of(rules)::contains;
    try (Engine.Session session = engine.openAgain(asked, List.of(), Acceptance.DEFAULT, version)) {
      return session.analyseSources("app", List.of(file), List.of(), List.of()).findings().stream()
          .filter(finding -> finding.level().atLeast(Level.WARNING))
          .count();
    }
  }

  private static void checkIncomplete(Run run, Path named) {
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).startsWith("overstay: " + named).hasLineCount(1);
  }

  private static Run scan(Path... paths) {
    String[] arguments = new String[paths.length + 1];
    arguments[0] = "scan";
    for (int i = 0; i < paths.length; i++) {
      arguments[i + 1] = paths[i].toString();
    }
    return Run.of(new BytecodeEngine(), arguments);
  }

  private Path jar(String name, String entry, byte[] content) throws IOException {
    Path jar = directory.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(content);
    }
    return jar;
  }
}

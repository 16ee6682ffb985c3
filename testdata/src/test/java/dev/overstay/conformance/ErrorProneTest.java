package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * javac with Error Prone, run as users run it, reports through the plugin exactly what the analysis
 * finds in the class files: rule, level, file, line and sentence. An area of the corpus is one
 * compilation here; what is found in the same classes as one module is the measure. {@code
 * target/conformance/errorprone.txt} counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorProneTest {

  private static final Pattern MESSAGE = Pattern.compile("\\[(\\w+)\\] (.*)");

  private final List<String> summary = new ArrayList<>();

  /** What two reports of one defect have in common, whoever writes them. */
  private record Reported(String file, long line, String rule, Level level, String sentence) {

    static Reported of(Finding finding) {
      return new Reported(
          finding.primary().sourcePath(),
          finding.primary().span().anchorLine(),
          finding.rule(),
          finding.level(),
          finding.message());
    }

    static Reported of(Diagnostic<? extends JavaFileObject> said, Path root) {
      String text = said.getMessage(Locale.ROOT);
      Matcher message = MESSAGE.matcher(text.lines().findFirst().orElse(""));
      Level level =
          switch (said.getKind()) {
            case ERROR -> Level.ERROR;
            case WARNING, MANDATORY_WARNING -> Level.WARNING;
            case NOTE, OTHER -> Level.NOTE;
          };
      String file =
          said.getSource() == null
              ? ""
              : root.relativize(Path.of(said.getSource().toUri())).toString().replace('\\', '/');
      return message.matches()
          ? new Reported(file, said.getLineNumber(), message.group(1), level, message.group(2))
          : new Reported(file, said.getLineNumber(), "", level, text);
    }

    @Override
    public String toString() {
      return place() + " (" + level.text() + ") " + sentence;
    }

    String place() {
      return file + ":" + line + " " + rule;
    }
  }

  @TestFactory
  Stream<DynamicTest> areas() {
    return Corpus.selected().cases().stream()
        .map(Case::area)
        .distinct()
        .map(area -> DynamicTest.dynamicTest(area, () -> checkArea(area)));
  }

  private void checkArea(String area) {
    Corpus corpus =
        new Corpus(
            Corpus.selected().cases().stream().filter(it -> it.area().equals(area)).toList());
    CompiledCorpus compiled =
        CompiledCorpus.compile(corpus, JavaxCompiler.reference(), "errorprone-" + area);
    assertThat(compiled.skipped()).as("cases that do not compile").isEmpty();
    check(area, corpus.files(), Layout.module(), compiled.classes(), compiled.libraries());
  }

  @Test
  void webshop() {
    Webshop webshop = Webshop.compile();
    Path root = Layout.module().resolve("webshop/src/main/java");
    List<Reported> reported =
        check("webshop", Corpus.sourcesBelow(root), root, webshop.classes(), webshop.libraries());
    assertThat(
            reported.stream().filter(it -> it.level().atLeast(Level.WARNING)).map(Reported::place))
        .as("what is planted")
        .containsExactlyInAnyOrderElementsOf(
            webshop.marks().stream()
                .map(it -> it.file() + ":" + it.line() + " " + it.rule())
                .toList());
  }

  private List<Reported> check(
      String name, List<Path> sources, Path root, Path classes, List<Path> libraries) {
    List<Reported> expected;
    try (CorpusAnalysis analysis = new CorpusAnalysis(classes, libraries)) {
      expected =
          analysis.analyseAll(name).findings().stream()
              .filter(it -> it.suppression().isEmpty())
              .map(Reported::of)
              .toList();
    }
    List<Reported> reported;
    try {
      Path output = Layout.output().resolve("classes").resolve("errorprone-again-" + name);
      CompiledCorpus.empty(output);
      reported =
          new ErrorProneCompiler(libraries)
              .compile(sources, output).stream().map(it -> Reported.of(it, root)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    summary.add(name + ": " + expected.size() + " findings, " + reported.size() + " diagnostics");
    assertThat(expected).as("what the analysis finds").isNotEmpty();
    assertThat(differences(expected, reported))
        .as("what Error Prone says otherwise than the analysis of class files")
        .isEmpty();
    return reported;
  }

  private static List<String> differences(List<Reported> expected, List<Reported> reported) {
    List<Reported> rest = new ArrayList<>(reported);
    List<String> differences = new ArrayList<>();
    for (Reported each : expected) {
      if (!rest.remove(each)) {
        differences.add("LOST " + each);
      }
    }
    rest.forEach(each -> differences.add("NEW " + each));
    return differences;
  }

  @AfterAll
  void report() {
    Layout.report("errorprone.txt", summary);
  }
}

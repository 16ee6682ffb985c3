package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.spotbugs.PatternType;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import edu.umd.cs.findbugs.StringAnnotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * SpotBugs, run as it comes, reports through the plugin exactly what the analysis finds: rule,
 * level, fingerprint, file, line and sentence. An area of the corpus is one module here, since each
 * run of SpotBugs opens the whole class path again; what the analysis finds in the same module is
 * the measure. {@code target/conformance/spotbugs.txt} counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpotBugsTest {

  private final SpotBugsRunner spotBugs =
      new SpotBugsRunner(PluginJar.ofClassPath(), Layout.libraries());
  private final List<String> summary = new ArrayList<>();

  /** What two reports of one defect have in common, whoever writes them. */
  private record Reported(
      String file, int line, String pattern, Level level, String fingerprint, String sentence) {

    static Reported of(Finding finding) {
      return new Reported(
          finding.primary().sourcePath(),
          finding.primary().span().anchorLine(),
          PatternType.of(finding.rule()),
          finding.level(),
          finding.fingerprint(),
          finding.message());
    }

    private static Level level(int priority) {
      return switch (priority) {
        case Priorities.HIGH_PRIORITY -> Level.ERROR;
        case Priorities.NORMAL_PRIORITY -> Level.WARNING;
        case Priorities.LOW_PRIORITY -> Level.NOTE;
        default -> throw new IllegalArgumentException("priority " + priority);
      };
    }

    static Reported of(BugInstance bug) {
      SourceLineAnnotation line = bug.getPrimarySourceLineAnnotation();
      return new Reported(
          line.getSourcePath(),
          line.getStartLine(),
          bug.getType(),
          level(bug.getPriority()),
          bug.getProperty("overstay.fingerprint"),
          bug.getAnnotations().stream()
              .filter(StringAnnotation.class::isInstance)
              .map(StringAnnotation.class::cast)
              .map(StringAnnotation::getValue)
              .findFirst()
              .orElse(""));
    }
  }

  @TestFactory
  Stream<DynamicTest> areas() {
    return Corpus.selected().cases().stream()
        .map(Case::area)
        .distinct()
        .map(area -> DynamicTest.dynamicTest(area, () -> checkArea(area)));
  }

  /** The same for class files of the other compiler. {@code ModesTest} says what they lead to. */
  @Tag("modes")
  @TestFactory
  Stream<DynamicTest> areasByEcj() {
    return Corpus.selected().cases().stream()
        .map(Case::area)
        .distinct()
        .map(
            area ->
                DynamicTest.dynamicTest(
                    area + " by ecj", () -> checkArea(area, JavaxCompiler.ecj(17), "ecj-")));
  }

  private void checkArea(String area) {
    checkArea(area, JavaxCompiler.reference(), "");
  }

  private void checkArea(String area, SourceCompiler compiler, String prefix) {
    Corpus corpus =
        new Corpus(
            Corpus.selected().cases().stream().filter(it -> it.area().equals(area)).toList());
    CompiledCorpus compiled = CompiledCorpus.compile(corpus, compiler, "spotbugs-" + prefix + area);
    assertThat(compiled.skipped()).as("cases that do not compile").isEmpty();
    check(prefix + area, compiled.classes(), compiled.libraries());
  }

  @Test
  void webshop() {
    Webshop webshop = Webshop.compile();
    List<Reported> reported = check("webshop", webshop.classes(), webshop.libraries());
    assertThat(
            reported.stream()
                .filter(it -> it.level().atLeast(Level.WARNING))
                .map(SpotBugsTest::place))
        .as("what is planted")
        .containsExactlyInAnyOrderElementsOf(
            webshop.marks().stream()
                .map(it -> it.file() + ":" + it.line() + " " + PatternType.of(it.rule()))
                .toList());
  }

  private static String place(Reported it) {
    return it.file() + ":" + it.line() + " " + it.pattern();
  }

  private List<Reported> check(String name, Path classes, List<Path> libraries) {
    List<Reported> expected;
    try (CorpusAnalysis analysis = new CorpusAnalysis(classes, libraries)) {
      expected =
          analysis.analyseAll(name).findings().stream()
              .filter(it -> it.suppression().isEmpty())
              .map(Reported::of)
              .toList();
    }
    List<Reported> reported = spotBugs.run(classes).stream().map(Reported::of).toList();
    summary.add(name + ": " + expected.size() + " findings, " + reported.size() + " bug instances");
    assertThat(expected).as("what the analysis finds").isNotEmpty();
    assertThat(reported).as("bug instances").containsExactlyInAnyOrderElementsOf(expected);
    return reported;
  }

  @AfterAll
  void report() {
    Layout.report("spotbugs.txt", summary);
  }
}

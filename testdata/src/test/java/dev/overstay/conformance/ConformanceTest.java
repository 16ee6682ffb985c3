package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.ir.ClassFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every case reports what its marks say and nothing else, and the facts of its methods are valid.
 *
 * <p>{@code -Dconformance.case=text} runs the cases whose id contains a text; {@code
 * -Dconformance.facts=true} adds the facts of the methods in question to a failure. Totals and
 * failures are left in {@code target/conformance}, in {@code report.txt} and {@code failures.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {

  private final RuleNames rules = RuleNames.shipped();
  private final Totals totals = new Totals(rules);
  private final StringBuilder failures = new StringBuilder();
  private final CompiledCorpus compiled =
      CompiledCorpus.compile(Corpus.selected(), JavaxCompiler.reference(), "reference");
  private final CorpusAnalysis analysis = new CorpusAnalysis(compiled);

  @BeforeAll
  void everyCaseCompiles() {
    assertThat(compiled.skipped()).as("cases that do not compile").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return compiled.corpus().cases().stream()
        .map(it -> DynamicTest.dynamicTest(it.id(), it.files().get(0).toUri(), () -> run(it)));
  }

  private void run(Case each) {
    AnalysisResult result = analysis.analyse(each);
    Verdict verdict = Verdict.of(each.marks(), result.findings(), rules);
    List<ClassFacts> classes = analysis.classes(each);
    List<String> problems = new ArrayList<>(result.problems());
    problems.addAll(FactsCheck.problems(classes));
    boolean passes = verdict.passes() && problems.isEmpty();
    totals.add(each, verdict, passes);
    if (!passes) {
      boolean withFacts = Boolean.getBoolean("conformance.facts");
      String explanation = Explanation.of(verdict, withFacts ? classes : List.of());
      throw failure(each, String.join("\n", problems) + explanation);
    }
  }

  /** Without a stack trace: where the runner notices says nothing about why. */
  private AssertionError failure(Case each, String explanation) {
    failures.append("== ").append(each.id()).append('\n').append(explanation);
    AssertionError failure = new AssertionError("\n" + explanation);
    failure.setStackTrace(new StackTraceElement[0]);
    return failure;
  }

  @AfterAll
  void report() {
    analysis.close();
    Layout.report("report.txt", List.of(totals.report().stripTrailing()));
    Layout.report("failures.txt", List.of(failures));
    assertThat(analysis.problems()).as("what could not be read").isEmpty();
  }
}

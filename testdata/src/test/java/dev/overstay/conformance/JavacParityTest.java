package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The compiler's trees and the class files it makes of them lead to the same findings: the same
 * rule, level, fingerprint and line. Cases that are known to differ are in {@code gaps/javac.tsv}.
 * {@code target/conformance/javac.txt} has the counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavacParityTest {

  private final Corpus corpus = Corpus.selected();
  private final List<String> summary = new ArrayList<>();

  @Test
  void everyCase() {
    CompiledCorpus compiled =
        CompiledCorpus.compile(corpus, JavaxCompiler.reference(), "javac-parity");
    KnownGaps gaps = KnownGaps.of("javac");
    List<String> differing = new ArrayList<>();
    Set<String> closed = new TreeSet<>();
    int findings = 0;
    AttributedSources sources =
        AttributedSources.of(compiled.corpus().files(), compiled.libraries());
    try (CorpusAnalysis reference = new CorpusAnalysis(compiled);
        CorpusAnalysis trees = CorpusAnalysis.ofTrees(sources)) {
      for (Case each : compiled.corpus().cases()) {
        List<Finding> expected = reference.analyse(each).findings();
        findings += expected.size();
        List<String> differences =
            Parity.LINES.differences(expected, trees.analyse(each).findings(), Map.of());
        if (differences.isEmpty() && gaps.has(each)) {
          closed.add(each.id());
        } else if (!differences.isEmpty() && !gaps.has(each)) {
          differing.add(each.id() + "\n" + String.join("\n", differences));
        }
      }
      assertThat(FactsCheck.problems(trees.classes())).as("facts").isEmpty();
      assertThat(trees.problems()).as("what could not be read").isEmpty();
    }
    summary.add(
        String.format(
            "%d cases, %d findings, %d cases differ, %d more are known to",
            compiled.corpus().cases().size(), findings, differing.size(), gaps.reasons().size()));
    assertThat(String.join("\n", differing)).as("what differs from class files").isEmpty();
    assertThat(closed).as("gaps that are none any more: take them out of the list").isEmpty();
  }

  @Test
  void theWebshop() {
    Webshop webshop = Webshop.compile();
    AttributedSources sources = AttributedSources.of(Webshop.sources(), webshop.libraries());
    try (CorpusAnalysis reference = new CorpusAnalysis(webshop.classes(), webshop.libraries());
        CorpusAnalysis trees = CorpusAnalysis.ofTrees(sources)) {
      List<String> differences =
          Parity.LINES.differences(
              reference.analyseAll("webshop").findings(),
              trees.analyseAll("webshop").findings(),
              Map.of());
      assertThat(String.join("\n", differences)).isEmpty();
      assertThat(FactsCheck.problems(trees.classes())).isEmpty();
      assertThat(trees.problems()).isEmpty();
    }
  }

  @AfterAll
  void report() {
    Layout.report("javac.txt", summary);
  }
}

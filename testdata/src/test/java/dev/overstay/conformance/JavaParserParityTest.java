package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Sources alone, read by JavaParser, lead to the same findings as the class files made of them: the
 * same rule, level, fingerprint and line. Cases that are known to differ with the class path at
 * hand are in {@code gaps/javaparser.tsv}, those without any in {@code gaps/javaparser-alone.tsv}.
 * {@code target/conformance/javaparser.txt} has the counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaParserParityTest {

  private final Corpus corpus = Corpus.selected();
  private final List<String> summary = new ArrayList<>();

  @Test
  void everyCase() {
    CompiledCorpus compiled =
        CompiledCorpus.compile(corpus, JavaxCompiler.reference(), "javaparser-parity");
    try (CorpusAnalysis reference = new CorpusAnalysis(compiled)) {
      Map<String, List<Finding>> expected = new TreeMap<>();
      for (Case each : compiled.corpus().cases()) {
        expected.put(each.id(), reference.analyse(each).findings());
      }
      compare("javaparser", compiled, expected, compiled.libraries(), 100);
      // Types of libraries are known as far as models speak of them, bodies not at all.
      compare("javaparser-alone", compiled, expected, List.of(), 95);
    }
  }

  private void compare(
      String list,
      CompiledCorpus compiled,
      Map<String, List<Finding>> reference,
      List<Path> libraries,
      int percent) {
    KnownGaps gaps = KnownGaps.of(list);
    List<String> differing = new ArrayList<>();
    Set<String> closed = new TreeSet<>();
    int findings = 0;
    int same = 0;
    try (CorpusAnalysis sources = CorpusAnalysis.ofSources(compiled.corpus().files(), libraries)) {
      for (Case each : compiled.corpus().cases()) {
        List<Finding> expected = reference.getOrDefault(each.id(), List.of());
        findings += expected.size();
        List<String> differences =
            Parity.LINES.differences(expected, sources.analyse(each).findings(), Map.of());
        same += differences.isEmpty() ? 1 : 0;
        if (differences.isEmpty() && gaps.has(each)) {
          closed.add(each.id());
        } else if (!differences.isEmpty() && !gaps.has(each)) {
          differing.add(each.id() + "\n" + String.join("\n", differences));
        }
      }
      summary.add(
          String.format(
              "%s: %d cases, %d findings, %d cases the same, %d known to differ",
              list, compiled.corpus().cases().size(), findings, same, gaps.reasons().size()));
      assertThat(FactsCheck.problems(sources.classes())).as("facts").isEmpty();
      assertThat(sources.problems()).as("what could not be read").isEmpty();
    }
    summary.addAll(differing);
    int cases = compiled.corpus().cases().size();
    if (percent < 100) {
      assertThat(same * 100).as(list + ": %s", differing).isGreaterThanOrEqualTo(cases * percent);
      return;
    }
    assertThat(String.join("\n", differing)).as(list + ": differs from class files").isEmpty();
    assertThat(closed).as(list + ": gaps that are none any more: take them out").isEmpty();
  }

  @Test
  void theWebshop() {
    Webshop webshop = Webshop.compile();
    try (CorpusAnalysis reference = new CorpusAnalysis(webshop.classes(), webshop.libraries());
        CorpusAnalysis sources = CorpusAnalysis.ofSources(Webshop.sources(), webshop.libraries())) {
      List<String> differences =
          Parity.LINES.differences(
              reference.analyseAll("webshop").findings(),
              sources.analyseAll("webshop").findings(),
              Map.of());
      assertThat(String.join("\n", differences)).isEmpty();
      assertThat(FactsCheck.problems(sources.classes())).isEmpty();
      assertThat(sources.problems()).isEmpty();
    }
  }

  @AfterAll
  void report() {
    Layout.report("javaparser.txt", summary);
  }
}

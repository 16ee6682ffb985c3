package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Finding;
import dev.overstay.conformance.rewriting.Rewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A case that is written in another way has the same findings: the same rule, level and
 * fingerprint, from class files and from the compiler's trees. Lines move with the text. Cases that
 * a rewriting does not change or does not succeed with are counted in {@code
 * target/conformance/rewritings.txt}.
 */
@Tag("modes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RewritingsTest {

  private final Corpus corpus = Corpus.selected();
  private final Map<String, List<Finding>> reference = new HashMap<>();
  private final List<String> summary = new ArrayList<>();

  @BeforeAll
  void analyseReference() {
    CompiledCorpus compiled =
        CompiledCorpus.compile(corpus, JavaxCompiler.reference(), "rewritings-reference");
    try (CorpusAnalysis analysis = new CorpusAnalysis(compiled)) {
      corpus.cases().forEach(it -> reference.put(it.id(), analysis.analyse(it).findings()));
    }
  }

  @Test
  void inferredTypes() {
    check("inferred-types", Rewriting.INFERRED_TYPES, Parity.LINES);
  }

  @Test
  void parentheses() {
    check("parentheses", Rewriting.PARENTHESES, Parity.LINES);
  }

  @Test
  void explicitThis() {
    check("explicit-this", Rewriting.EXPLICIT_THIS, Parity.LINES);
  }

  @Test
  void anonymousClasses() {
    check("anonymous-classes", Rewriting.ANONYMOUS_CLASSES, Parity.FINGERPRINTS);
  }

  @Test
  void blankLines() {
    check("blank-lines", Rewriting.BLANK_LINES, Parity.FINGERPRINTS);
  }

  @Test
  void reorderedMembers() {
    check("reordered-members", Rewriting.REORDERED_MEMBERS, Parity.FINGERPRINTS);
  }

  /** An escape from another method is another one: its member is part of what it is known by. */
  @Test
  void extractedHelpers() {
    check("extracted-helpers", Rewriting.EXTRACTED_HELPERS, Parity.HOLDERS);
  }

  private void check(String mode, Rewriting rewriting, Parity parity) {
    Rewritten rewritten = Rewritten.of(corpus, rewriting, mode);
    CompiledCorpus compiled =
        CompiledCorpus.compile(rewritten.corpus(), JavaxCompiler.reference(), "rewritten-" + mode);
    KnownGaps gaps = KnownGaps.of(mode);
    Set<String> closed = new TreeSet<>(gaps.reasons().keySet());
    List<String> differing = new ArrayList<>();
    AttributedSources sources =
        AttributedSources.of(compiled.corpus().files(), compiled.libraries());
    try (CorpusAnalysis classes = new CorpusAnalysis(compiled);
        CorpusAnalysis trees = CorpusAnalysis.ofTrees(sources)) {
      for (Case each : compiled.corpus().cases()) {
        List<String> differences = new ArrayList<>();
        differences.addAll(differences("classes", classes, each, parity));
        differences.addAll(differences("trees", trees, each, parity));
        if (!gaps.has(each)) {
          differing.addAll(differences);
        } else if (!differences.isEmpty()) {
          closed.remove(each.id());
        }
      }
      assertThat(FactsCheck.problems(trees.classes())).isEmpty();
      assertThat(trees.problems()).isEmpty();
    }
    Set<String> skipped = compiled.skipped().keySet();
    summary.add(
        String.format(
            "%s: %d cases rewritten, %d have no place for it, %d do not compile so, %d are known to"
                + " differ",
            mode,
            compiled.corpus().cases().size(),
            rewritten.unchanged().size(),
            skipped.size(),
            gaps.reasons().size()));
    compiled.skipped().forEach((id, error) -> summary.add("  " + id + ": " + error));
    assertThat(compiled.corpus().cases()).as("cases rewritten").isNotEmpty();
    assertThat(String.join("\n", differing)).as("what differs from the reference").isEmpty();
    assertThat(closed).as("gaps that are none any more: take them out of the list").isEmpty();
  }

  private List<String> differences(
      String frontEnd, CorpusAnalysis analysis, Case each, Parity parity) {
    List<String> differences =
        parity.differences(
            reference.getOrDefault(each.id(), List.of()),
            analysis.analyse(each).findings(),
            Map.of());
    return differences.isEmpty()
        ? List.of()
        : List.of(each.id() + " by its " + frontEnd + "\n" + String.join("\n", differences));
  }

  @AfterAll
  void report() {
    Layout.report("rewritings.txt", summary);
  }
}

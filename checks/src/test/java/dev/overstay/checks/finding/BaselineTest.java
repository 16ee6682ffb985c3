package dev.overstay.checks.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {

  @Test
  void knowsAsManyOfAKindAsWereThere() {
    Baseline baseline = new Baseline(List.of(entry("f", 1), entry("f", 2)), "0.1", Map.of());
    List<Finding> findings = List.of(finding("f", 5), finding("f", 6), finding("f", 7));

    Baseline.Comparison comparison = baseline.compare(findings, Map.of());

    assertThat(comparison.known()).containsExactly(findings.get(0), findings.get(1));
    assertThat(comparison.fresh()).containsExactly(findings.get(2));
    assertThat(comparison.stale()).isEmpty();
  }

  @Test
  void remembersWhatIsGone() {
    Baseline baseline =
        new Baseline(List.of(entry("g", 3), entry("f", 2), entry("f", 1)), "0.1", Map.of());

    Baseline.Comparison comparison = baseline.compare(List.of(finding("f", 9)), Map.of());

    assertThat(comparison.known()).hasSize(1);
    assertThat(comparison.fresh()).isEmpty();
    assertThat(comparison.stale()).containsExactly(entry("f", 2), entry("g", 3));
  }

  @Test
  void theSameFingerprintOfAnotherRuleIsAnotherFinding() {
    Baseline baseline =
        new Baseline(
            List.of(new Baseline.Entry("Other", "f", Level.ERROR, "m", "A.java", 1)),
            "0.1",
            Map.of());

    Baseline.Comparison comparison = baseline.compare(List.of(finding("f", 1)), Map.of());

    assertThat(comparison.fresh()).hasSize(1);
    assertThat(comparison.stale()).hasSize(1);
  }

  @Test
  void whatOnlyANewerRuleFindsIsToldApart() {
    Baseline baseline = new Baseline(List.of(entry("f", 1)), "0.1", Map.of("Rule", 1));
    List<Finding> findings = List.of(finding("f", 1), finding("g", 2));

    assertThat(baseline.compare(findings, Map.of("Rule", 1)).fresh())
        .containsExactly(findings.get(1));
    Baseline.Comparison newer = baseline.compare(findings, Map.of("Rule", 2));
    assertThat(newer.fresh()).isEmpty();
    assertThat(newer.drifted()).containsExactly(findings.get(1));
    assertThat(newer.known()).containsExactly(findings.get(0));
  }

  @Test
  void aRuleThatTheBaselineDoesNotKnowIsNewer() {
    List<Finding> findings = List.of(finding("f", 1));

    assertThat(
            new Baseline(List.of(), "0.1", Map.of("Other", 1))
                .compare(findings, Map.of("Rule", 1))
                .drifted())
        .hasSize(1);
    assertThat(
            new Baseline(List.of(), "0.1", Map.of()).compare(findings, Map.of("Rule", 1)).fresh())
        .as("nobody wrote down what was in force")
        .hasSize(1);
  }

  private static Baseline.Entry entry(String fingerprint, int line) {
    return new Baseline.Entry("Rule", fingerprint, Level.ERROR, "m", "A.java", line);
  }

  private static Finding finding(String fingerprint, int line) {
    return new Finding(
        "Rule",
        Level.ERROR,
        "m",
        "r",
        new Location("A", "a()", "A.java", Span.ofLine(line)),
        new RetentionPath(List.of()),
        Confidence.given(List.of()),
        fingerprint,
        Optional.empty(),
        List.of());
  }
}

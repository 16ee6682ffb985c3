package dev.overstay.cli;

import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.reporting.Report;
import dev.overstay.reporting.SourceLookup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an analysis of all targets came to.
 *
 * @param rules every rule there is
 * @param enabled those that ran
 * @param findings all of them, sorted, each once; accepted ones are marked so
 * @param problems one sentence for each thing that could not be analysed, without absolute paths
 * @param classes how many were analysed
 * @param sources source files, as far as they are at hand
 * @param origins which module each finding is of
 * @param unused what accepts findings where there are none
 */
record Outcome(
    List<RuleInfo> rules,
    Predicate<String> enabled,
    List<Finding> findings,
    List<String> problems,
    int classes,
    SourceLookup sources,
    Map<Finding, Analysed> origins,
    List<UnusedSuppression> unused) {

  /** The same without some findings. */
  Outcome without(Set<Finding> gone) {
    return new Outcome(
        rules,
        enabled,
        findings.stream().filter(finding -> !gone.contains(finding)).toList(),
        problems,
        classes,
        sources,
        origins,
        unused);
  }

  /** Those that nobody accepted. */
  List<Finding> open() {
    return findings.stream().filter(finding -> finding.suppression().isEmpty()).toList();
  }

  /** Those that the analysed code accepts. */
  List<Finding> accepted() {
    return findings.stream().filter(finding -> finding.suppression().isPresent()).toList();
  }

  /**
   * What of it a baseline knows. What the baseline remembers of a rule that exists and did not run
   * is not gone.
   */
  Baseline.Comparison against(Baseline baseline) {
    Baseline.Comparison all = baseline.compare(open(), RuleInfo.revisions(rules));
    Set<String> existing = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
    return new Baseline.Comparison(
        all.fresh(),
        all.drifted(),
        all.known(),
        all.stale().stream()
            .filter(entry -> enabled.test(entry.rule()) || !existing.contains(entry.rule()))
            .toList());
  }

  /** A report of these findings. */
  Report report(List<Finding> told, Level lowest) {
    return Report.of(Commands.version(), rules, told, lowest, problems, classes, sources)
        .with(unused);
  }
}

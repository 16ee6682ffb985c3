package dev.overstay.reporting;

import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.rules.RuleInfo;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a run has to say.
 *
 * @param version of Overstay
 * @param rules every rule there is, by id
 * @param findings to be shown, in the order of {@link Finding#ORDER}
 * @param suppressed accepted by the analysed code; kept apart because only formats that have a
 *     place for them write them, and nobody counts them
 * @param compared whether the findings were held against a baseline, and are those it does not know
 * @param drifted findings that it does not know and could not, because their rule is newer; nobody
 *     counts them
 * @param known findings that the baseline knows
 * @param stale what the baseline remembers and is not there any more
 * @param hidden how many findings were left out because their level is too low
 * @param problems one sentence for each thing that could not be analysed; empty when all was
 * @param classes how many classes were analysed
 * @param sources source files, as far as they are at hand
 * @param unused what accepts findings where there are none, sorted
 */
public record Report(
    String version,
    List<RuleInfo> rules,
    List<Finding> findings,
    List<Finding> suppressed,
    boolean compared,
    List<Finding> drifted,
    List<Finding> known,
    List<Baseline.Entry> stale,
    int hidden,
    List<String> problems,
    int classes,
    SourceLookup sources,
    List<UnusedSuppression> unused) {

  /** A report of findings in any order; the same finding twice is one. */
  public static Report of(
      String version,
      List<RuleInfo> rules,
      List<Finding> found,
      Level lowest,
      List<String> problems,
      int classes,
      SourceLookup sources) {
    List<Finding> sorted = found.stream().sorted(Finding.ORDER).distinct().toList();
    List<Finding> open = sorted.stream().filter(f -> f.suppression().isEmpty()).toList();
    List<Finding> shown = open.stream().filter(f -> f.level().atLeast(lowest)).toList();
    return new Report(
        version,
        rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList(),
        shown,
        sorted.stream()
            .filter(f -> f.suppression().isPresent() && f.level().atLeast(lowest))
            .toList(),
        false,
        List.of(),
        List.of(),
        List.of(),
        open.size() - shown.size(),
        problems.stream().sorted().distinct().toList(),
        classes,
        sources,
        List.of());
  }

  /**
   * The same report after a baseline was held against all that was found: what it knows is told
   * apart. The findings of this report are those that it does not know.
   */
  public Report with(Baseline.Comparison comparison, Level lowest) {
    return new Report(
        version,
        rules,
        findings,
        suppressed,
        true,
        shown(comparison.drifted(), lowest),
        shown(comparison.known(), lowest),
        comparison.stale(),
        hidden,
        problems,
        classes,
        sources,
        unused);
  }

  private static List<Finding> shown(List<Finding> findings, Level lowest) {
    return findings.stream()
        .filter(finding -> finding.level().atLeast(lowest))
        .sorted(Finding.ORDER)
        .toList();
  }

  /** The same report with what accepts nothing. */
  public Report with(Collection<UnusedSuppression> acceptingNothing) {
    return new Report(
        version,
        rules,
        findings,
        suppressed,
        compared,
        drifted,
        known,
        stale,
        hidden,
        problems,
        classes,
        sources,
        acceptingNothing.stream().sorted().distinct().toList());
  }

  /** How many of the shown findings have this level. */
  public long count(Level level) {
    return findings.stream().filter(f -> f.level() == level).count();
  }
}

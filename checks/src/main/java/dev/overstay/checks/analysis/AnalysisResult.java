package dev.overstay.checks.analysis;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.UnusedSuppression;
import java.util.List;

/**
 * What an analysis found.
 *
 * @param findings in the order of {@link Finding#ORDER}, suppressed ones included and marked so
 * @param problems one sentence for each thing that could not be analysed; empty when all was
 * @param classes how many classes were analysed
 * @param unused what accepts findings where there are none, sorted; rules that did not run find
 *     nothing, so what speaks of them is not among it
 */
public record AnalysisResult(
    List<Finding> findings, List<String> problems, int classes, List<UnusedSuppression> unused) {

  /** A result of code that accepts nothing in vain. */
  public AnalysisResult(List<Finding> findings, List<String> problems, int classes) {
    this(findings, problems, classes, List.of());
  }
}

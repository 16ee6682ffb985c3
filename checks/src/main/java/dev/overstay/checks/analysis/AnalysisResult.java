package dev.overstay.checks.analysis;

import dev.overstay.checks.finding.Finding;
import java.util.List;

/**
 * What an analysis found.
 *
 * @param findings in the order of {@link Finding#ORDER}, suppressed ones included and marked so
 * @param problems one sentence for each thing that could not be analysed; empty when all was
 * @param classes how many classes were analysed
 */
public record AnalysisResult(List<Finding> findings, List<String> problems, int classes) {}

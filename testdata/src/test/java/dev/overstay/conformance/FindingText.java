package dev.overstay.conformance;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import java.util.stream.Collectors;

/** A finding in words, for those who mend rules. */
final class FindingText {

  private FindingText() {}

  /** All that a finding says, several indented lines. */
  static String of(Finding finding) {
    StringBuilder out = new StringBuilder();
    out.append(finding.rule())
        .append(" at ")
        .append(place(finding.primary()))
        .append(" (")
        .append(finding.level().text());
    finding.suppression().ifPresent(it -> out.append(", suppressed by ").append(it.kind()));
    out.append(")\n");
    out.append("    ").append(finding.message()).append('\n');
    if (!finding.confidence().doubts().isEmpty()) {
      out.append("    doubts: ")
          .append(
              finding.confidence().doubts().stream()
                  .map(Doubt::reason)
                  .collect(Collectors.joining("; ")))
          .append('\n');
    }
    for (RetentionPath.Step step : finding.path().steps()) {
      out.append("    - ")
          .append(step.phrase())
          .append("  [")
          .append(place(step.location()))
          .append(", ")
          .append(step.provenance().name().toLowerCase(java.util.Locale.ROOT))
          .append("]\n");
    }
    return out.toString();
  }

  private static String place(Location location) {
    String file = location.sourcePath();
    int line = location.span().anchorLine();
    return file.substring(file.lastIndexOf('/') + 1)
        + (line == 0 ? "" : ":" + line)
        + (location.member().isEmpty() ? "" : " in " + location.member());
  }
}

package dev.overstay.reporting;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.RetentionPath.Step;
import java.util.List;

/** A finding as running text, for formats that have one field for all there is to say. */
final class Sentences {

  private Sentences() {}

  /** What is wrong and what to do, in one line. */
  static String message(Finding finding) {
    return finding.message() + " " + finding.remedy();
  }

  /** What is wrong, what keeps it alive from the root on, and what to do: a line each. */
  static String withPath(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message()).append('\n');
    List<Step> steps = finding.path().steps();
    for (int i = 0; i < steps.size(); i++) {
      text.append(i + 1)
          .append(". ")
          .append(steps.get(i).phrase())
          .append(" (")
          .append(Places.fileAndLine(steps.get(i).location()))
          .append(")\n");
    }
    return text.append(finding.remedy()).toString();
  }
}

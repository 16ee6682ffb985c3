package dev.overstay.reporting;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.RetentionPath.Step;
import dev.overstay.checks.finding.UnusedSuppression;
import java.util.List;

/** What there is to say as running text, for formats that have one field for all of it. */
final class Sentences {

  private Sentences() {}

  /** What is wrong and what to do, in one line. */
  static String message(Finding finding) {
    return finding.message() + " " + finding.remedy();
  }

  /** What accepts nothing, and where. */
  static String acceptsNothing(UnusedSuppression unused) {
    return unused.kind()
        + " on "
        + Places.member(unused.place())
        + " accepts nothing: no finding is there ("
        + Places.file(unused.place())
        + ").";
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

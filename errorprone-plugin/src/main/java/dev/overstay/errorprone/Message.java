package dev.overstay.errorprone;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a developer reads in the compiler's output: what is wrong, what keeps what alive, what to
 * do. Error Prone puts the rule's id before it and the address of the rule's page after it.
 */
final class Message {

  private Message() {}

  static String of(PlacedFinding placed) {
    Finding finding = placed.finding();
    StringBuilder text = new StringBuilder(finding.message());
    List<RetentionPath.Step> steps = finding.path().steps();
    for (int i = 0; i < steps.size(); i++) {
      text.append("\n    ").append(i + 1).append(". ").append(steps.get(i).phrase());
      place(steps.get(i).location(), placed.lines().get(i), text);
    }
    List<Doubt> doubts = finding.confidence().doubts();
    if (!doubts.isEmpty()) {
      text.append("\n  Likely rather than certain: ")
          .append(doubts.stream().map(Doubt::reason).collect(Collectors.joining("; ")))
          .append('.');
    }
    return text.append("\n  ").append(finding.remedy()).toString();
  }

  /**
   * Why nothing is suggested.
   *
   * @param fixes that the finding has
   * @param offered those of them that are wanted
   */
  static String whyNoEdit(List<Fix> fixes, List<Fix> offered) {
    if (fixes.isEmpty()) {
      return "No edit is suggested: nothing here says where it should end.";
    } else if (offered.isEmpty()) {
      return "No edit is suggested: somebody must look at the one there is, and only safe ones are"
          + " asked for.";
    }
    return "No edit is suggested: the code has another shape than it can be made in.";
  }

  private static void place(Location location, long line, StringBuilder text) {
    String path = location.sourcePath();
    if (!path.isEmpty()) {
      text.append(" (").append(path.substring(path.lastIndexOf('/') + 1));
      if (line > 0) {
        text.append(':').append(line);
      }
      text.append(')');
    }
  }
}

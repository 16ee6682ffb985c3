package dev.overstay.spotbugs;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.checks.ir.Span;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import edu.umd.cs.findbugs.StringAnnotation;
import java.util.stream.Collectors;

/**
 * Says findings in SpotBugs' terms.
 *
 * <p>The class, the sentence and the member come first, in this order, because the patterns of
 * {@code messages.xml} count on it. Class and method are those that have names in the source, so
 * that filters and suppressions reach lambdas and anonymous classes. Then comes the retention path:
 * a source line with its phrase as the role, or the field itself where class files know no line.
 */
final class BugInstances {

  /** The property that carries the fingerprint. */
  static final String FINGERPRINT = "overstay.fingerprint";

  private final Detector2 detector;
  private final NamedMembers members;

  BugInstances(Detector2 detector, ClassSource classes) {
    this.detector = detector;
    this.members = new NamedMembers(classes);
  }

  BugInstance of(Finding finding) {
    BugInstance bug =
        new BugInstance(detector, PatternType.of(finding.rule()), priority(finding.level()));
    Location place = finding.primary();
    bug.addClass(members.namedClass(place), fileName(place));
    bug.add(said(finding.message()));
    members.method(place).ifPresent(bug::add);
    bug.add(line(place));
    for (RetentionPath.Step step : finding.path().steps()) {
      add(step, bug);
    }
    if (!finding.confidence().doubts().isEmpty()) {
      bug.add(
          said(
              finding.confidence().doubts().stream()
                  .map(Doubt::reason)
                  .collect(Collectors.joining("; ", "Likely rather than certain: ", "."))));
    }
    bug.add(said(finding.remedy()));
    return bug.setProperty(FINGERPRINT, finding.fingerprint());
  }

  private static int priority(Level level) {
    return switch (level) {
      case ERROR -> Priorities.HIGH_PRIORITY;
      case WARNING -> Priorities.NORMAL_PRIORITY;
      case NOTE -> Priorities.LOW_PRIORITY;
    };
  }

  private void add(RetentionPath.Step step, BugInstance bug) {
    Location at = step.location();
    if (at.span().equals(Span.NONE)) {
      bug.add(said(step.phrase()));
      members.field(at).ifPresent(bug::add);
    } else {
      SourceLineAnnotation line = line(at);
      line.setDescription(role(step.phrase()));
      bug.add(line);
    }
  }

  /**
   * SpotBugs prints a role that it does not know as it is, and the line after it. Its Maven plugin
   * prints the texts of all lines in one go, so each brings the space that parts it from the last.
   */
  private static String role(String phrase) {
    return " " + phrase.replace('{', '(').replace('}', ')') + ":";
  }

  private static StringAnnotation said(String sentence) {
    StringAnnotation text = new StringAnnotation(sentence);
    text.setDescription(StringAnnotation.STRING_MESSAGE);
    return text;
  }

  private static SourceLineAnnotation line(Location place) {
    int line = place.span().anchorLine() > 0 ? place.span().anchorLine() : -1;
    return new SourceLineAnnotation(place.className(), fileName(place), line, line, -1, -1);
  }

  private static String fileName(Location place) {
    String path = place.sourcePath();
    return path.isEmpty()
        ? SourceLineAnnotation.UNKNOWN_SOURCE_FILE
        : path.substring(path.lastIndexOf('/') + 1);
  }
}

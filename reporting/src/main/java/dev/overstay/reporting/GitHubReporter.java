package dev.overstay.reporting;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.ir.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * Workflow commands of GitHub Actions: what is printed this way in a job becomes an annotation on
 * the line of the pull request.
 */
public final class GitHubReporter implements Reporter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      out.write("::" + command(finding.level()) + " file=");
      out.write(property(Places.path(finding.primary(), report.sources())));
      writeRange(finding, out);
      out.write(",title=" + property(finding.rule()) + "::");
      out.write(data(Sentences.withPath(finding)));
      out.write('\n');
    }
    for (String problem : report.problems()) {
      out.write("::warning title=" + property("Overstay: analysis incomplete") + "::");
      out.write(data(problem));
      out.write('\n');
    }
    out.flush();
  }

  private static void writeRange(Finding finding, Writer out) throws IOException {
    int line = Places.line(finding.primary());
    if (line == 0) {
      return;
    }
    out.write(",line=" + line);
    Span span = finding.primary().span();
    if (span.column() > 0) {
      // Columns are taken only where the range ends on its own line.
      boolean oneLine = span.endLine() == line && span.endColumn() > span.column();
      out.write(oneLine ? ",col=" + span.column() + ",endColumn=" + (span.endColumn() - 1) : "");
    }
  }

  private static String command(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** One line that a terminal shows as it is. */
  private static String data(String text) {
    return text.lines()
        .map(line -> Plain.text(line).replace("%", "%25"))
        .collect(Collectors.joining("%0A"));
  }
}

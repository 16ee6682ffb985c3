package dev.overstay.reporting;

import dev.overstay.checks.finding.Confidence.Grade;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.finding.RetentionPath.Step;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.ir.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For people, in the manner of rustc: what and where, the line of code, what keeps the object alive
 * from the root on, what to do about it.
 */
public final class TextReporter implements Reporter {

  private final Ansi ansi;

  private TextReporter(Ansi ansi) {
    this.ansi = ansi;
  }

  /** Text without colours. */
  public static TextReporter plain() {
    return new TextReporter(Ansi.OFF);
  }

  /** Text for a terminal that shows ANSI colours. */
  public static TextReporter coloured() {
    return new TextReporter(Ansi.ON);
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      write(finding, report.sources(), out);
      out.write('\n');
    }
    if (!report.drifted().isEmpty()) {
      line(out, ansi.bold("Found by rules that are newer than the baseline, and not counted:"));
      out.write('\n');
      for (Finding finding : report.drifted()) {
        write(finding, report.sources(), out);
        out.write('\n');
      }
    }
    for (UnusedSuppression unused : report.unused()) {
      line(out, ansi.bold("unused: ") + Plain.text(Sentences.acceptsNothing(unused)));
    }
    if (!report.unused().isEmpty()) {
      out.write('\n');
    }
    out.write(summary(report));
    out.write('\n');
    out.flush();
  }

  private void write(Finding finding, SourceLookup sources, Writer out) throws IOException {
    String heading = finding.level().text() + "[" + finding.rule() + "]";
    line(
        out,
        ansi.level(finding.level(), heading) + ansi.bold(": " + Plain.text(finding.message())));

    int number = Places.line(finding.primary());
    String margin = " ".repeat(Integer.toString(number).length());
    line(out, margin + ansi.frame("--> ") + Plain.text(Places.precisely(finding.primary())));
    writeCode(finding, number, margin, sources, out);
    writePath(finding.path().steps(), margin, out);
    line(out, margin + ansi.frame(" = ") + ansi.bold("help: ") + Plain.text(finding.remedy()));
    if (finding.confidence().grade() != Grade.HIGH) {
      line(out, margin + ansi.frame(" = ") + ansi.bold("note: ") + doubts(finding));
    }
  }

  private void writeCode(
      Finding finding, int number, String margin, SourceLookup sources, Writer out)
      throws IOException {
    var code = sources.find(finding.primary().sourcePath()).flatMap(file -> file.line(number));
    if (code.isEmpty()) {
      return;
    }
    String shown = Plain.text(code.get()).stripTrailing();
    line(out, margin + ansi.frame(" |"));
    line(out, ansi.frame(number + " |") + (shown.isEmpty() ? "" : " " + shown));
    String underline = underline(code.get(), finding.primary().span());
    if (!underline.isEmpty()) {
      line(out, margin + ansi.frame(" | ") + ansi.level(finding.level(), underline));
    }
    line(out, margin + ansi.frame(" |"));
  }

  /** Carets below the columns of the span, or below the whole statement where those are unknown. */
  private static String underline(String code, Span span) {
    int from = code.length() - code.stripLeading().length();
    int to = code.substring(0, commentIn(code)).stripTrailing().length();
    if (span.column() > 0 && span.column() <= to) {
      from = span.column() - 1;
      if (span.endLine() == span.line() && span.endColumn() > span.column()) {
        to = Math.min(to, span.endColumn() - 1);
      }
    }
    if (from >= to) {
      return "";
    }
    int start = Plain.text(code.substring(0, from)).length();
    int end = Plain.text(code.substring(0, to)).length();
    return " ".repeat(start) + "^".repeat(end - start);
  }

  /** Where a comment begins that ends the line, or the line's length. */
  private static int commentIn(String code) {
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && code.startsWith("//", i)) {
        return i;
      }
    }
    return code.length();
  }

  private void writePath(List<Step> steps, String margin, Writer out) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    line(
        out,
        margin + ansi.frame(" = ") + ansi.bold("note: ") + "what keeps it alive, from the root:");
    int width = Integer.toString(steps.size()).length();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String ordinal = Integer.toString(i + 1);
      line(
          out,
          margin
              + " ".repeat(4 + width - ordinal.length())
              + ordinal
              + ". "
              + Plain.text(step.phrase())
              + " "
              + ansi.faint("(" + where(step) + ")"));
    }
  }

  private static String where(Step step) {
    String place = Plain.text(Places.fileAndLine(step.location()));
    return step.provenance() == Provenance.ASSUMED ? place + ", assumed" : place;
  }

  private static String doubts(Finding finding) {
    String certainty = finding.confidence().grade() == Grade.MEDIUM ? "likely" : "possible";
    return certainty
        + " rather than certain: "
        + finding.confidence().doubts().stream()
            .map(Doubt::reason)
            .collect(Collectors.joining("; "));
  }

  private String summary(Report report) {
    List<String> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      long count = report.count(level);
      if (count > 0) {
        counts.add(ansi.level(level, counted(count, level.text())));
      }
    }
    StringBuilder summary = new StringBuilder();
    summary
        .append(counts.isEmpty() ? "Nothing found" : String.join(", ", counts))
        .append(" in ")
        .append(counted(report.classes(), report.classes() == 1 ? "class" : "classe"))
        .append('.');
    if (report.hidden() > 0) {
      summary
          .append(' ')
          .append(counted(report.hidden(), "finding"))
          .append(" of a lower level not shown (--level).");
    }
    if (!report.drifted().isEmpty()) {
      summary
          .append(' ')
          .append(counted(report.drifted().size(), "finding"))
          .append(" of rules newer than the baseline not counted (overstay baseline update")
          .append(" --add-drift).");
    }
    if (!report.known().isEmpty()) {
      summary
          .append(' ')
          .append(counted(report.known().size(), "finding"))
          .append(" of the baseline not shown.");
    }
    if (!report.stale().isEmpty()) {
      summary
          .append(' ')
          .append(report.stale().size())
          .append(report.stale().size() == 1 ? " is" : " are")
          .append(" gone from it (overstay baseline update).");
    }
    if (!report.problems().isEmpty()) {
      summary
          .append(" The analysis is incomplete: ")
          .append(counted(report.problems().size(), "problem"))
          .append('.');
    }
    return summary.toString();
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void line(Writer out, String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}

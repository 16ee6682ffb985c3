package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.rules.RuleInfo;
import java.io.IOException;
import java.io.Writer;

/** The line format of reviewdog ({@code rdjsonl}): a JSON object for each finding. */
public final class ReviewdogReporter implements Reporter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      try (JsonGenerator json = Json.generator(out)) {
        json.setPrettyPrinter(new MinimalPrettyPrinter());
        write(finding, report, json);
      }
      out.write('\n');
    }
    out.flush();
  }

  private static void write(Finding finding, Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Sentences.withPath(finding));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", Places.path(finding.primary(), report.sources()));
    int line = Places.line(finding.primary());
    if (line > 0) {
      writeRange(line, finding.primary().span(), json);
    }
    json.writeEndObject();
    json.writeStringField("severity", severity(finding.level()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "overstay");
    json.writeStringField("url", RuleInfo.SITE);
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeStringField("url", RuleInfo.SITE + "/rules/" + finding.rule());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRange(int line, Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("range");
    json.writeObjectFieldStart("start");
    json.writeNumberField("line", line);
    if (span.column() > 0) {
      json.writeNumberField("column", span.column());
    }
    json.writeEndObject();
    if (span.column() > 0 && span.endLine() >= line && span.endColumn() > 0) {
      json.writeObjectFieldStart("end");
      json.writeNumberField("line", span.endLine());
      json.writeNumberField("column", span.endColumn());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}

package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** A Code Quality report of GitLab, which shows what a merge request brings and takes away. */
public final class GitLabReporter implements Reporter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartArray();
      for (Finding finding : report.findings()) {
        json.writeStartObject();
        json.writeStringField("description", Sentences.message(finding));
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", unique(finding.fingerprint(), seen));
        json.writeStringField("severity", severity(finding.level()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", Places.path(finding.primary(), report.sources()));
        json.writeObjectFieldStart("lines");
        // A line is required.
        json.writeNumberField("begin", Math.max(1, Places.line(finding.primary())));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  /** GitLab shows one finding for each fingerprint, so equals are counted. */
  private static String unique(String fingerprint, Map<String, Integer> seen) {
    int number = seen.merge(fingerprint, 1, Integer::sum);
    return number == 1 ? fingerprint : fingerprint + "-" + number;
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}

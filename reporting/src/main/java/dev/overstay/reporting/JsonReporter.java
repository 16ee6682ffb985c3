package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Step;
import dev.overstay.checks.finding.UnusedSuppression;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Overstay's own format, described in {@code docs/json-format.md}: for scripts. */
public final class JsonReporter implements Reporter {

  /** Names the format and its major version: fields may be added to it, none changed or removed. */
  private static final String FORMAT = "overstay/1";

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("version", report.version());
      writeFindings("findings", report.findings(), json);
      writeFindings("suppressed", report.suppressed(), json);
      writeFindings("drifted", report.drifted(), json);
      writeFindings("known", report.known(), json);
      writeStale(report.stale(), json);
      writeUnused(report.unused(), json);
      Json.writeStrings("problems", report.problems(), json);
      writeSummary(report, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeFindings(String field, List<Finding> findings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("level", finding.level().text());
      json.writeStringField("message", finding.message());
      json.writeStringField("remedy", finding.remedy());
      writePlace(finding.primary(), json);
      json.writeArrayFieldStart("path");
      for (Step step : finding.path().steps()) {
        json.writeStartObject();
        json.writeStringField("phrase", step.phrase());
        json.writeStringField("provenance", word(step.provenance()));
        writePlace(step.location(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("confidence", word(finding.confidence().grade()));
      Json.writeStrings(
          "doubts", finding.confidence().doubts().stream().map(JsonReporter::word).toList(), json);
      json.writeStringField("fingerprint", finding.fingerprint());
      if (finding.suppression().isPresent()) {
        json.writeObjectFieldStart("suppression");
        json.writeStringField("kind", finding.suppression().get().kind());
        json.writeStringField("reason", finding.suppression().get().reason());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStale(List<Baseline.Entry> stale, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("stale");
    for (Baseline.Entry entry : stale) {
      json.writeStartObject();
      json.writeStringField("rule", entry.rule());
      json.writeStringField("level", entry.level().text());
      json.writeStringField("message", entry.message());
      json.writeStringField("file", entry.file());
      if (entry.line() > 0) {
        json.writeNumberField("line", entry.line());
      }
      json.writeStringField("fingerprint", entry.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeUnused(List<UnusedSuppression> unused, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("unused");
    for (UnusedSuppression suppression : unused) {
      json.writeStartObject();
      json.writeStringField("kind", suppression.kind());
      writePlace(suppression.place(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePlace(Location place, JsonGenerator json) throws IOException {
    json.writeStringField("file", Places.file(place));
    if (Places.line(place) > 0) {
      json.writeNumberField("line", Places.line(place));
    }
    if (place.span().column() > 0) {
      json.writeNumberField("column", place.span().column());
      if (place.span().endLine() > 0 && place.span().endColumn() > 0) {
        json.writeNumberField("endLine", place.span().endLine());
        json.writeNumberField("endColumn", place.span().endColumn());
      }
    }
    json.writeStringField("class", place.className());
    json.writeStringField("member", place.member());
  }

  private static void writeSummary(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    for (Level level : Level.values()) {
      json.writeNumberField(level.text() + "s", report.count(level));
    }
    json.writeNumberField("hidden", report.hidden());
    json.writeNumberField("classes", report.classes());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

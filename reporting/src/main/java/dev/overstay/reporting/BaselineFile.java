package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A baseline as a file: SARIF with what identifies a finding and what a reader of a diff wants to
 * see of it, one result for each, sorted, without paths of retention, columns or absolute paths.
 */
public final class BaselineFile {

  private BaselineFile() {}

  /**
   * The findings as a baseline.
   *
   * @param version of Overstay
   * @param rules the revisions of the rules in force, by id
   */
  public static Baseline of(
      List<Finding> findings, SourceLookup sources, String version, Map<String, Integer> rules) {
    return new Baseline(
        findings.stream()
            .map(
                finding ->
                    new Baseline.Entry(
                        finding.rule(),
                        finding.fingerprint(),
                        finding.level(),
                        finding.message(),
                        Places.uri(Places.path(finding.primary(), sources)),
                        Places.line(finding.primary())))
            .toList(),
        version,
        rules);
  }

  /** Writes a baseline; the writer is flushed and left open. */
  public static void write(Baseline baseline, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SarifReporter.SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "Overstay");
      json.writeStringField("version", baseline.version());
      writeRules(baseline.rules(), json);
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayFieldStart("results");
      for (Baseline.Entry entry : baseline.entries()) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeRules(Map<String, Integer> rules, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Integer> rule : new TreeMap<>(rules).entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", rule.getKey());
      json.writeObjectFieldStart("properties");
      json.writeNumberField(Baseline.REVISION, rule.getValue());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields of a result that a baseline keeps, as an object. */
  static void write(Baseline.Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeFields(entry, json);
    json.writeEndObject();
  }

  /** The same inside an object that the caller opened. */
  static void writeFields(Baseline.Entry entry, JsonGenerator json) throws IOException {
    json.writeStringField("ruleId", entry.rule());
    json.writeStringField("level", entry.level().text());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", entry.message());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", entry.file());
    json.writeEndObject();
    if (entry.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", entry.line());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(Baseline.FINGERPRINT, entry.fingerprint());
    json.writeEndObject();
  }
}

package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A baseline as a file: SARIF with what identifies a finding and what a reader of a diff wants to
 * see of it, one result for each, sorted, without paths of retention, columns or absolute paths. A
 * full SARIF report of Overstay's reads as a baseline, too.
 */
public final class BaselineFile {

  private static final int MOST_NESTED = 64;

  private BaselineFile() {}

  /** The findings as a baseline of this version. */
  public static Baseline of(List<Finding> findings, SourceLookup sources, String version) {
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
        version);
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
    json.writeStringField(SarifReporter.FINGERPRINT, entry.fingerprint());
    json.writeEndObject();
  }

  /**
   * Reads a baseline.
   *
   * @throws MalformedBaselineException if the file is there and is none; its message is a sentence
   * @throws IOException if it cannot be read
   */
  public static Baseline read(Path file) throws IOException {
    Reading reading = new Reading();
    try (Reader text = Files.newBufferedReader(file);
        JsonParser json = new JsonFactory().createParser(text)) {
      List<String> path = new ArrayList<>();
      while (json.nextToken() != null) {
        step(json, path, reading);
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new MalformedBaselineException(
          file
              + " is no baseline: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ".");
    }
    if (!reading.sarif) {
      throw new MalformedBaselineException(file + " is no baseline: it has no SARIF runs.");
    }
    return new Baseline(reading.entries, reading.version);
  }

  /** Keeps the names of the objects and arrays that the parser is in, and tells values. */
  private static void step(JsonParser json, List<String> path, Reading reading) throws IOException {
    JsonToken token = json.currentToken();
    if (token.isStructStart()) {
      if (path.size() > MOST_NESTED) {
        throw new IllegalArgumentException("it is nested too deeply");
      }
      String name = json.getParsingContext().getParent().getCurrentName();
      path.add(name == null ? "" : name);
      reading.opened(path);
    } else if (token.isStructEnd()) {
      reading.closing(path);
      path.remove(path.size() - 1);
    } else if (token.isScalarValue()) {
      String name = json.currentName();
      reading.value(path, name == null ? "" : name, json.getText());
    }
  }

  /** What has been read so far. */
  private static final class Reading {
    private static final List<String> RUNS = List.of("", "runs");
    private static final List<String> DRIVER = List.of("", "runs", "", "tool", "driver");
    private static final List<String> RESULT = List.of("", "runs", "", "results", "");

    private final List<Baseline.Entry> entries = new ArrayList<>();
    private boolean sarif;
    private String version = "";
    private String rule = "";
    private String fingerprint = "";
    private String message = "";
    private String file = "";
    private String state = "";
    private boolean suppressed;
    private Level level = Level.WARNING;
    private int line;

    void opened(List<String> path) {
      sarif |= path.equals(RUNS);
      if (path.equals(RESULT)) {
        rule = "";
        fingerprint = "";
        message = "";
        file = "";
        state = "";
        suppressed = false;
        level = Level.WARNING;
        line = 0;
      }
      suppressed |= isIn(path, "suppressions", "");
    }

    void closing(List<String> path) {
      boolean open = !suppressed && !state.equals("absent");
      if (path.equals(RESULT) && open) {
        if (rule.isEmpty() || fingerprint.isEmpty()) {
          throw new IllegalArgumentException(
              "result " + (entries.size() + 1) + " has no rule or no fingerprint of Overstay's");
        }
        entries.add(new Baseline.Entry(rule, fingerprint, level, message, file, line));
      }
    }

    void value(List<String> path, String name, String text) {
      if (path.equals(DRIVER) && name.equals("version")) {
        version = text;
      } else if (path.equals(RESULT)) {
        switch (name) {
          case "ruleId" -> rule = text;
          case "level" -> level = Level.valueOf(text.toUpperCase(Locale.ROOT));
          case "baselineState" -> state = text;
          default -> {
            // The rest is for other readers.
          }
        }
      } else if (isIn(path, "partialFingerprints") && name.equals(SarifReporter.FINGERPRINT)) {
        fingerprint = text;
      } else if (isIn(path, "message") && name.equals("text")) {
        message = text;
      } else if (isIn(path, "locations", "", "physicalLocation", "artifactLocation")
          && name.equals("uri")) {
        file = text;
      } else if (isIn(path, "locations", "", "physicalLocation", "region")
          && name.equals("startLine")) {
        line = Integer.parseInt(text);
      }
    }

    /** Whether the parser is at this place inside a result. */
    private static boolean isIn(List<String> path, String... inner) {
      return path.size() == RESULT.size() + inner.length
          && path.subList(0, RESULT.size()).equals(RESULT)
          && path.subList(RESULT.size(), path.size()).equals(Arrays.asList(inner));
    }
  }
}

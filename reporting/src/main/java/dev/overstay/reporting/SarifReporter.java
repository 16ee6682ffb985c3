package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Confidence.Grade;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Step;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.rules.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SARIF 2.1.0, the interchange format of code-review services. The retention path is the code flow;
 * the same places are related locations for viewers that show no flows.
 */
public final class SarifReporter implements Reporter {

  private static final String STATE = "baselineState";

  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What paths of a project are relative to; the name that code-review services look for. */
  private static final String SOURCE_ROOT = "%SRCROOT%";

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(report, json);
      writeInvocation(report, json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      writeResults(report, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeTool(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Overstay");
    json.writeStringField("version", report.version());
    json.writeStringField("informationUri", RuleInfo.SITE);
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : report.rules()) {
      writeRule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRule(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.id());
    writeText("shortDescription", rule.title(), json);
    writeText("fullDescription", rule.why(), json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", Level.ERROR.text());
    json.writeEndObject();
    json.writeStringField("helpUri", rule.page());
    Optional<String> page = RulePages.markdown(rule.id());
    if (page.isPresent()) {
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.get());
      json.writeStringField("markdown", page.get());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    Json.writeStrings("tags", List.of(rule.category().text()), json);
    json.writeNumberField(Baseline.REVISION, rule.revision());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.problems().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String problem : report.problems()) {
      json.writeStartObject();
      json.writeStringField("level", Level.WARNING.text());
      writeText("message", problem, json);
      json.writeEndObject();
    }
    for (UnusedSuppression unused : report.unused()) {
      json.writeStartObject();
      json.writeStringField("level", Level.NOTE.text());
      writeText("message", Sentences.acceptsNothing(unused), json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      writeLocation(unused.place(), report.sources(), json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeResults(Report report, JsonGenerator json) throws IOException {
    List<String> ruleIds = report.rules().stream().map(RuleInfo::id).toList();
    json.writeArrayFieldStart("results");
    List<Told> all =
        Stream.of(
                told(report.findings(), report.compared() ? "new" : ""),
                report.drifted().stream().map(finding -> new Told(finding, "new", true)),
                told(report.suppressed(), ""),
                told(report.known(), "unchanged"))
            .flatMap(it -> it)
            .sorted(Comparator.comparing(Told::finding, Finding.ORDER))
            .toList();
    for (Told told : all) {
      json.writeStartObject();
      if (!told.state().isEmpty()) {
        json.writeStringField(STATE, told.state());
      }
      writeResult(told, ruleIds.indexOf(told.finding().rule()), report.sources(), json);
      json.writeEndObject();
    }
    for (Baseline.Entry entry : report.stale()) {
      json.writeStartObject();
      json.writeStringField(STATE, "absent");
      BaselineFile.writeFields(entry, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * A finding and what a baseline says of it.
   *
   * @param state empty where it was not asked
   * @param drifted whether the baseline could not know it, because its rule is newer
   */
  private record Told(Finding finding, String state, boolean drifted) {}

  private static Stream<Told> told(List<Finding> findings, String state) {
    return findings.stream().map(finding -> new Told(finding, state, false));
  }

  /** The fields of a result, inside an object that the caller opened. */
  private static void writeResult(
      Told told, int ruleIndex, SourceLookup sources, JsonGenerator json) throws IOException {
    Finding finding = told.finding();
    json.writeStringField("ruleId", finding.rule());
    if (ruleIndex >= 0) {
      json.writeNumberField("ruleIndex", ruleIndex);
    }
    json.writeStringField("level", finding.level().text());
    writeText("message", finding.message() + "\n" + finding.remedy(), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writeLocation(finding.primary(), sources, json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(Baseline.FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    List<Step> steps = finding.path().steps();
    if (!steps.isEmpty()) {
      writeCodeFlow(steps, sources, json);
      writeRelatedLocations(steps, sources, json);
    }
    if (finding.suppression().isPresent()) {
      writeSuppression(finding.suppression().get(), json);
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField(
        "confidence", finding.confidence().grade().name().toLowerCase(Locale.ROOT));
    if (told.drifted()) {
      json.writeBooleanField("drifted", true);
    }
    if (finding.confidence().grade() != Grade.HIGH) {
      Json.writeStrings(
          "doubts", finding.confidence().doubts().stream().map(Doubt::reason).toList(), json);
    }
    json.writeEndObject();
  }

  private static void writeCodeFlow(List<Step> steps, SourceLookup sources, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    for (Step step : steps) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      writeLocation(step.location(), sources, json);
      writeText("message", step.phrase(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRelatedLocations(
      List<Step> steps, SourceLookup sources, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < steps.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      writeLocation(steps.get(i).location(), sources, json);
      writeText("message", steps.get(i).phrase(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSuppression(Suppression suppression, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "inSource");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", suppression.kind() + ": " + suppression.reason());
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The fields of a location object, inside an object that the caller opened. */
  private static void writeLocation(Location place, SourceLookup sources, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    Optional<String> projectPath =
        sources.find(place.sourcePath()).flatMap(SourceFile::projectPath);
    json.writeStringField("uri", Places.uri(projectPath.orElseGet(() -> Places.file(place))));
    if (projectPath.isPresent()) {
      json.writeStringField("uriBaseId", SOURCE_ROOT);
    }
    json.writeEndObject();
    if (Places.line(place) > 0) {
      writeRegion(Places.line(place), place.span(), json);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", Places.member(place));
    json.writeStringField("kind", place.member().isEmpty() ? "type" : "member");
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRegion(int line, Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    if (span.column() > 0) {
      json.writeNumberField("startColumn", span.column());
      if (span.endLine() >= line && span.endColumn() > 0) {
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
      }
    }
    json.writeEndObject();
  }

  private static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}

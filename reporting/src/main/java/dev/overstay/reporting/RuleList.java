package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.overstay.checks.rules.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The list of rules, for people and for programs. */
public final class RuleList {

  private RuleList() {}

  /** One line a rule: id, category, title. */
  public static void writeText(List<RuleInfo> rules, Writer out) throws IOException {
    int ids = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    int categories =
        rules.stream().mapToInt(rule -> rule.category().text().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      out.write(padded(rule.id(), ids) + "  " + padded(rule.category().text(), categories));
      out.write("  " + rule.title() + "\n");
    }
  }

  /** An array of objects; {@code docs/json-format.md} describes their fields. */
  public static void writeJson(List<RuleInfo> rules, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartArray();
      for (RuleInfo rule : rules) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("category", rule.category().text());
        json.writeStringField("why", rule.why());
        json.writeStringField("since", rule.since());
        json.writeStringField("help", rule.page());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}

package dev.overstay.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** JSON as both formats write it: indented, with line feeds on every system. */
final class Json {

  private Json() {}

  /** A generator that leaves the writer open when it is closed. */
  static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter lineFeeds = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lineFeeds);
    printer.indentArraysWith(lineFeeds);
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(printer);
  }

  static void writeStrings(String field, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

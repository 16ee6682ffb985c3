package dev.overstay.reporting;

import java.io.IOException;
import java.io.Writer;

/** XML as the formats of other tools want it: one element a line, indented, in UTF-8. */
final class Xml {

  private final Writer out;
  private int depth;

  Xml(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element; attributes are names and values in turn. */
  void open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write(">\n");
    depth++;
  }

  /** Closes the element opened last. */
  void close(String name) throws IOException {
    depth--;
    out.write("  ".repeat(depth) + "</" + name + ">\n");
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write("/>\n");
  }

  /** An element with text in it. */
  void text(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    out.write(">" + escaped(text) + "</" + name + ">\n");
  }

  private void start(String name, String... attributes) throws IOException {
    out.write("  ".repeat(depth) + "<" + name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
  }

  /** Text for element content and attributes; what XML 1.0 cannot hold becomes {@code ?}. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("&#10;");
                default -> xml.appendCodePoint(isAllowed(c) ? c : '?');
              }
            });
    return xml.toString();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
  }
}

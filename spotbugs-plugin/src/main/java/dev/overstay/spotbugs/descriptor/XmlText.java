package dev.overstay.spotbugs.descriptor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** XML, an element a line; the same input gives the same bytes. */
final class XmlText {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element that has others inside. */
  XmlText open(String name, Map<String, String> attributes) {
    start(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  /** An element with attributes only. */
  XmlText empty(String name, Map<String, String> attributes) {
    start(name, attributes).append("/>\n");
    return this;
  }

  /** An element with text only, HTML where the reader expects it. */
  XmlText element(String name, String text) {
    start(name, Map.of()).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Text between the tags of the element that is open. */
  XmlText said(String text) {
    indent().append(escaped(text)).append('\n');
    return this;
  }

  /** Ends the element that was opened last. */
  XmlText close() {
    String name = open.pop();
    indent().append("</").append(name).append(">\n");
    return this;
  }

  /** All of it. */
  String text() {
    return out.toString();
  }

  private StringBuilder start(String name, Map<String, String> attributes) {
    indent().append('<').append(name);
    new TreeMap<>(attributes)
        .forEach(
            (key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(open.size()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

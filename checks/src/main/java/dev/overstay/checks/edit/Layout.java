package dev.overstay.checks.edit;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a source file is laid out, so that what is added looks like what is there.
 *
 * @param lineBreak what ends its lines
 * @param step by how much the inside of braces is indented
 */
public record Layout(String lineBreak, String step) {

  private static final String USUAL = "  ";

  /** The layout that most of a file has; line feeds and two blanks where nothing shows it. */
  public static Layout of(CharSequence source) {
    String text = source.toString();
    int first = text.indexOf('\n');
    String lineBreak = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    Map<String, Integer> steps = new TreeMap<>();
    String above = "";
    for (String line : text.split("\\R", -1)) {
      if (line.isBlank()) {
        continue;
      }
      String outer = indentation(above);
      String inner = indentation(line);
      if (above.endsWith("{") && inner.startsWith(outer) && inner.length() > outer.length()) {
        steps.merge(inner.substring(outer.length()), 1, Integer::sum);
      }
      above = line.stripTrailing();
    }
    return new Layout(
        lineBreak,
        steps.entrySet().stream()
            .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
            .map(Map.Entry::getKey)
            .orElse(USUAL));
  }

  /**
   * What stands before a place on its line, if that is white space; nothing otherwise.
   *
   * @param before the text up to the place
   */
  public static String indentationAt(CharSequence before) {
    int begin = before.length();
    while (begin > 0 && before.charAt(begin - 1) != '\n' && before.charAt(begin - 1) != '\r') {
      begin--;
    }
    String line = before.subSequence(begin, before.length()).toString();
    return line.isBlank() ? line : "";
  }

  private static String indentation(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}

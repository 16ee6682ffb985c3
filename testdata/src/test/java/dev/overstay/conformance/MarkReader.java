package dev.overstay.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the marks of a source file. A mark at the end of a line speaks of that line; one that is
 * alone on its line speaks of the next line of code, together with those stacked above it.
 */
final class MarkReader {

  private static final Pattern MEANT = Pattern.compile("(?i)//\\s*wants?\\s*:");
  private static final Pattern MARK =
      Pattern.compile("// want: ([A-Z][A-Za-z0-9]*)(?: \"([^\"]+)\")?\\s*$");

  private final String file;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> waiting = new ArrayList<>();

  private MarkReader(String file) {
    this.file = file;
  }

  /**
   * The marks of a file in the order of their lines.
   *
   * @param file path of the file as the marks name it
   * @throws IllegalArgumentException naming the line, if something looks like a mark and is none
   */
  static List<Mark> read(String file, List<String> lines) {
    MarkReader reader = new MarkReader(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i + 1);
    }
    if (!reader.waiting.isEmpty()) {
      throw reader.malformed(reader.waiting.get(0).line(), "no line of code follows the mark");
    }
    return List.copyOf(reader.marks);
  }

  private void line(String text, int number) {
    Optional<Mark> mark = mark(text, number);
    boolean isCode = !text.isBlank() && !text.strip().startsWith("//");
    if (!isCode) {
      mark.ifPresent(waiting::add);
      return;
    }
    for (Mark above : waiting) {
      marks.add(new Mark(above.rule(), file, number, above.messagePart()));
    }
    waiting.clear();
    mark.ifPresent(marks::add);
  }

  private Optional<Mark> mark(String text, int number) {
    if (!MEANT.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher matcher = MARK.matcher(text);
    if (!matcher.find()) {
      throw malformed(number, "a mark reads // want: RuleId \"part of the message\"");
    }
    return Optional.of(
        new Mark(matcher.group(1), file, number, Optional.ofNullable(matcher.group(2))));
  }

  private IllegalArgumentException malformed(int line, String reason) {
    return new IllegalArgumentException(file + ":" + line + ": " + reason);
  }
}

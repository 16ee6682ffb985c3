package dev.overstay.checks.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks through JSON text from its beginning to its end. The tools that Overstay works in bring no
 * JSON reader that it could count on.
 */
final class JsonWalk {

  private static final int MOST_NESTED = 64;

  /**
   * Is told what there is. A path has the names of the objects and arrays around, the outermost
   * first; the elements of arrays have no name, and neither has the whole.
   */
  interface Visitor {
    /** An object or array begins, the last one of the path. */
    void opened(List<String> path);

    /** The last one of the path ends. */
    void closing(List<String> path);

    /** A text, number, boolean or null, by its name in the last one of the path. */
    void value(List<String> path, String name, String text);
  }

  private final String text;
  private final Visitor visitor;
  private final List<String> path = new ArrayList<>();
  private int at;

  private JsonWalk(String text, Visitor visitor) {
    this.text = text;
    this.visitor = visitor;
  }

  /**
   * Walks through a text.
   *
   * @throws IllegalArgumentException with a reason, if it is no JSON
   */
  static void through(String text, Visitor visitor) {
    JsonWalk walk = new JsonWalk(text, visitor);
    walk.element("");
    walk.skipBlank();
    if (walk.at < text.length()) {
      throw walk.wrong("more than one value");
    }
  }

  private void element(String name) {
    switch (next()) {
      case '{' -> structure(name, '}', true);
      case '[' -> structure(name, ']', false);
      case '"' -> visitor.value(path, name, string());
      default -> visitor.value(path, name, word());
    }
  }

  private void structure(String name, char end, boolean named) {
    if (path.size() == MOST_NESTED) {
      throw wrong("it is nested too deeply");
    }
    at++;
    path.add(name);
    visitor.opened(List.copyOf(path));
    if (next() != end) {
      do {
        String member = "";
        if (named) {
          if (next() != '"') {
            throw wrong("a name is expected");
          }
          member = string();
          require(':');
        }
        element(member);
      } while (comma());
    }
    require(end);
    visitor.closing(List.copyOf(path));
    path.remove(path.size() - 1);
  }

  private boolean comma() {
    boolean more = next() == ',';
    at += more ? 1 : 0;
    return more;
  }

  private void require(char expected) {
    if (next() != expected) {
      throw wrong("'" + expected + "' is expected");
    }
    at++;
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw wrong("a text does not end");
      }
      value.append(c == '\\' ? escaped() : c);
    }
    require('"');
    return value.toString();
  }

  private char escaped() {
    char kind = at < text.length() ? text.charAt(at++) : ' ';
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        int end = Math.min(at + 4, text.length());
        String digits = text.substring(at, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
          throw wrong("\\u is not followed by four hexadecimal digits");
        }
        at = end;
        yield (char) Integer.parseInt(digits, 16);
      }
      default -> throw wrong("there is no escape \\" + kind);
    };
  }

  private String word() {
    int from = at;
    while (at < text.length() && isPartOfWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    if (!word.matches("true|false|null|-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      throw wrong("a value is expected");
    }
    return word;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0;
  }

  /** The next character that is no blank, which is not passed. */
  private char next() {
    skipBlank();
    if (at == text.length()) {
      throw wrong("it ends too early");
    }
    return text.charAt(at);
  }

  private void skipBlank() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException wrong(String reason) {
    long line = text.substring(0, Math.min(at, text.length())).lines().count();
    return new IllegalArgumentException("line " + Math.max(1, line) + ": " + reason);
  }
}

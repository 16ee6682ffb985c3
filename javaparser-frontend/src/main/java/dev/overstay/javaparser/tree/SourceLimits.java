package dev.overstay.javaparser.tree;

import java.util.Optional;

/** What is not given to the parser: files that would take it too long or too deep. */
final class SourceLimits {

  private static final int CHARACTERS = 3_000_000;
  private static final int DEPTH = 400;

  /** Operators, dots and brackets between two semicolons, braces or commas. */
  private static final int OPERATORS = 8_000;

  private SourceLimits() {}

  /** Why a file is not parsed; empty where it can be. */
  static Optional<String> exceededBy(String text) {
    if (text.length() > CHARACTERS) {
      return Optional.of("it has more than " + CHARACTERS + " characters");
    }
    return excessOfTokens(text);
  }

  /** What there is too much of outside of comments and literals. */
  private static Optional<String> excessOfTokens(String text) {
    int depth = 0;
    int operators = 0;
    int at = 0;
    int length = text.length();
    while (at < length) {
      char here = text.charAt(at);
      if (here == '/' && text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? length : end;
      } else if (here == '/' && text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? length : end + 2;
      } else if (here == '"' && text.startsWith("\"\"\"", at)) {
        int end = text.indexOf("\"\"\"", at + 3);
        at = end < 0 ? length : end + 3;
      } else if (here == '"' || here == '\'') {
        at = afterLiteral(text, at, here);
      } else {
        if (here == '(' || here == '{' || here == '[') {
          depth++;
        } else if (here == ')' || here == '}' || here == ']') {
          depth--;
        }
        operators = operatorsAfter(here, operators);
        if (depth > DEPTH) {
          return Optional.of("it is nested more than " + DEPTH + " deep");
        } else if (operators > OPERATORS) {
          return Optional.of("it has an expression of more than " + OPERATORS + " operators");
        }
        at++;
      }
    }
    return Optional.empty();
  }

  private static int operatorsAfter(char here, int before) {
    if (here == ';' || here == '{' || here == '}' || here == ',') {
      return 0;
    }
    boolean plain = Character.isWhitespace(here) || Character.isJavaIdentifierPart(here);
    return plain ? before : before + 1;
  }

  private static int afterLiteral(String text, int begin, char quote) {
    int at = begin + 1;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}

package dev.overstay.reporting;

import dev.overstay.checks.finding.Level;

/** Colours for terminals, or none. */
enum Ansi {
  ON,
  OFF;

  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return styled("1", text);
  }

  String faint(String text) {
    return styled("2", text);
  }

  /** For what frames the code: arrow, bar, equals sign. */
  String frame(String text) {
    return styled("1;34", text);
  }

  String level(Level level, String text) {
    return switch (level) {
      case ERROR -> styled("1;31", text);
      case WARNING -> styled("1;33", text);
      case NOTE -> styled("1;36", text);
    };
  }

  private String styled(String codes, String text) {
    return this == OFF ? text : "\u001b[" + codes + "m" + text + RESET;
  }
}

package dev.overstay.conformance;

import java.util.Optional;

/**
 * What a source file says must be reported: {@code // want: RuleId "part of the message"}.
 *
 * @param rule id of the rule
 * @param file path of the source file below its source root
 * @param line the line that the finding must be anchored on
 * @param messagePart what its message must contain
 */
record Mark(String rule, String file, int line, Optional<String> messagePart) {

  /** The mark as a failure names it. */
  String text() {
    return rule + " at " + file + ":" + line + messagePart.map(it -> " \"" + it + "\"").orElse("");
  }
}

package dev.overstay.checks.rules;

import dev.overstay.checks.retention.WaysOut;

/** How messages speak of a way out of a method. */
final class WayWords {

  private WayWords() {}

  /** The last step of a path. */
  static String step(WaysOut.Way way) {
    return switch (way.cause()) {
      case RETURN -> "the method returns here without giving it back";
      case REPLACED -> "the next round gets another one here, without giving this one back";
      case THROW -> "the method throws here without giving it back";
      case FAILURE -> "when this fails, nobody gives it back";
    };
  }

  /** Words that follow "is not given back". */
  static String when(WaysOut.Way way) {
    return switch (way.cause()) {
      case RETURN -> "on every way out of the method";
      case REPLACED -> "before the next one takes its place";
      case THROW -> "when the method throws";
      case FAILURE -> "when a call in between fails";
    };
  }
}

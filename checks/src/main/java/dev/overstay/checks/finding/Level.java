package dev.overstay.checks.finding;

import java.util.Locale;

/** How loud a finding is; in order of weight, the heaviest first. */
public enum Level {
  /** Fails the build by default. */
  ERROR,
  /** Shown by default. */
  WARNING,
  /** Shown only when asked for. */
  NOTE;

  /** Whether this is at least as heavy as another level. */
  public boolean atLeast(Level other) {
    return compareTo(other) <= 0;
  }

  /** The name as users write it: {@code error}, {@code warning}, {@code note}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

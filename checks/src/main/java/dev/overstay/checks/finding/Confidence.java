package dev.overstay.checks.finding;

import java.util.List;
import java.util.TreeSet;

/**
 * How sure a finding is.
 *
 * @param grade high when the path is complete and nothing excuses it, one step lower for each doubt
 * @param doubts the reasons for less than high, sorted
 */
public record Confidence(Grade grade, List<Doubt> doubts) {

  /** High, one assumption, more than one. */
  public enum Grade {
    HIGH,
    MEDIUM,
    LOW
  }

  /** The confidence that these doubts leave. */
  public static Confidence given(Iterable<Doubt> doubts) {
    TreeSet<Doubt> sorted = new TreeSet<>();
    doubts.forEach(sorted::add);
    Grade grade =
        switch (sorted.stream().mapToInt(Doubt::weight).sum()) {
          case 0 -> Grade.HIGH;
          case 1 -> Grade.MEDIUM;
          default -> Grade.LOW;
        };
    return new Confidence(grade, List.copyOf(sorted));
  }

  /** The level that a confidence has by default. */
  public Level level() {
    return switch (grade) {
      case HIGH -> Level.ERROR;
      case MEDIUM -> Level.WARNING;
      case LOW -> Level.NOTE;
    };
  }
}

package dev.overstay.checks.edit;

import java.util.Comparator;

/**
 * A piece of text put in place of another one.
 *
 * @param start index of the first character that goes
 * @param end index after the last that goes; {@code start} where nothing goes
 * @param text what is put there
 */
public record Replacement(int start, int end, String text) {

  /** By place; what is only put in comes before what is replaced there. */
  static final Comparator<Replacement> ORDER =
      Comparator.comparing(Replacement::start).thenComparing(Replacement::end);

  /** Text put before a character. */
  public static Replacement at(int place, String text) {
    return new Replacement(place, place, text);
  }

  /** Whether nothing goes. */
  public boolean isInsertion() {
    return start == end;
  }

  /** Whether the two cannot both be made, or not without deciding which comes first. */
  boolean meets(Replacement other) {
    if (isInsertion() || other.isInsertion()) {
      return (start <= other.end) && (other.start <= end);
    }
    return (start < other.end) && (other.start < end);
  }
}

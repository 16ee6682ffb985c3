package dev.overstay.checks.finding;

/**
 * Something in the code that accepts findings where there are none.
 *
 * @param kind what says so, {@code @RetentionAllowed}
 * @param place the declaration that it is on
 */
public record UnusedSuppression(String kind, Location place)
    implements Comparable<UnusedSuppression> {

  @Override
  public int compareTo(UnusedSuppression other) {
    int order = place.compareTo(other.place);
    return order != 0 ? order : kind.compareTo(other.kind);
  }
}

package dev.overstay.javaparser.tree;

/** Lines and columns in one number. */
public final class Place {

  /** No place. */
  public static final int NONE = 0;

  private static final int COLUMN_BITS = 11;
  private static final int LAST_COLUMN = (1 << COLUMN_BITS) - 1;

  private Place() {}

  /** The place at a line and column, both from 1; columns far to the right are not kept. */
  public static int of(int line, int column) {
    return (line << COLUMN_BITS) | Math.min(Math.max(column, 0), LAST_COLUMN);
  }

  /** Whether it says the very column. */
  public static boolean isExact(int place) {
    return column(place) > 0 && column(place) < LAST_COLUMN;
  }

  /** The line of a place. */
  public static int line(int place) {
    return place >>> COLUMN_BITS;
  }

  /** The column of a place. */
  public static int column(int place) {
    return place & LAST_COLUMN;
  }
}

package dev.overstay.checks.ir;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source file. Lines and columns count from 1; 0 means not known, as columns are in
 * class files.
 */
public final class Span implements Comparable<Span> {

  /** A place about which nothing is known. */
  public static final Span NONE = new Span(0, 0, 0, 0, 0);

  private final int anchorLine;
  private int line;
  private int column;
  private int endLine;
  private int endColumn;
  private @Nullable Rest rest;

  /**
   * A place.
   *
   * @param line first line shown to the user
   * @param column first column
   * @param endLine last line
   * @param endColumn column after the last character
   * @param anchorLine the line javac's line table gives to this construct; front ends agree on it,
   *     and only on it
   */
  public Span(int line, int column, int endLine, int endColumn, int anchorLine) {
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
    this.anchorLine = anchorLine;
  }

  private Span(int anchorLine, Rest rest) {
    this.anchorLine = anchorLine;
    this.rest = rest;
  }

  /** What of a place is worked out when it is asked for. */
  @FunctionalInterface
  public interface Rest {

    /** The whole place, the same each time. */
    Span whole();
  }

  /** A place of which only the line is known. */
  public static Span ofLine(int line) {
    return line <= 0 ? NONE : new Span(line, 0, line, 0, line);
  }

  /**
   * A place of which all but the anchor line is worked out when it is asked for: of most places of
   * a program nobody asks more, and to count columns is dear.
   *
   * @param rest gives the place, with the same anchor line
   */
  public static Span later(int anchorLine, Rest rest) {
    return new Span(anchorLine, rest);
  }

  private void know() {
    Rest unknown = rest;
    if (unknown != null) {
      Span whole = unknown.whole();
      line = whole.line();
      column = whole.column();
      endLine = whole.endLine();
      endColumn = whole.endColumn();
      rest = null;
    }
  }

  /** First line shown to the user. */
  public int line() {
    know();
    return line;
  }

  /** First column. */
  public int column() {
    know();
    return column;
  }

  /** Last line. */
  public int endLine() {
    know();
    return endLine;
  }

  /** Column after the last character. */
  public int endColumn() {
    know();
    return endColumn;
  }

  /**
   * The line javac's line table gives to this construct; front ends agree on it, and only on it.
   */
  public int anchorLine() {
    return anchorLine;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Span it
            && anchorLine == it.anchorLine
            && line() == it.line()
            && column == it.column
            && endLine == it.endLine
            && endColumn == it.endColumn);
  }

  @Override
  public int hashCode() {
    return (((line() * 31 + column) * 31 + endLine) * 31 + endColumn) * 31 + anchorLine;
  }

  @Override
  public int compareTo(Span other) {
    int byLine = Integer.compare(anchorLine, other.anchorLine);
    return byLine != 0 ? byLine : Integer.compare(column(), other.column());
  }

  @Override
  public String toString() {
    return line() + ":" + column + "-" + endLine + ":" + endColumn + " (line " + anchorLine + ")";
  }
}

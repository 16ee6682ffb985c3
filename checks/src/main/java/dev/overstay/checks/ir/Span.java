package dev.overstay.checks.ir;

/**
 * A place in a source file. Lines and columns count from 1; 0 means not known, as columns are in
 * class files.
 *
 * @param line first line shown to the user
 * @param column first column
 * @param endLine last line
 * @param endColumn column after the last character
 * @param anchorLine the line javac's line table gives to this construct; front ends agree on it,
 *     and only on it
 */
public record Span(int line, int column, int endLine, int endColumn, int anchorLine)
    implements Comparable<Span> {

  /** A place about which nothing is known. */
  public static final Span NONE = new Span(0, 0, 0, 0, 0);

  /** A place of which only the line is known. */
  public static Span ofLine(int line) {
    return line <= 0 ? NONE : new Span(line, 0, line, 0, line);
  }

  // Written out: a record's own methods are slow when cold.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Span it
            && anchorLine == it.anchorLine
            && line == it.line
            && column == it.column
            && endLine == it.endLine
            && endColumn == it.endColumn);
  }

  @Override
  public int hashCode() {
    return (((line * 31 + column) * 31 + endLine) * 31 + endColumn) * 31 + anchorLine;
  }

  @Override
  public int compareTo(Span other) {
    int byLine = Integer.compare(anchorLine, other.anchorLine);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}

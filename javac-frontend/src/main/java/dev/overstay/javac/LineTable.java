package dev.overstay.javac;

import com.sun.source.tree.LineMap;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Position;
import dev.overstay.checks.ir.Span;

/**
 * The line that javac's line table gives to what is written next.
 *
 * <p>javac's code generator notes a position where a statement begins, and before each call; the
 * next instruction it writes gets the line of the position noted last, and so do those after it
 * until another position is noted. Nothing else has an entry: a {@code new} or an arrow on a line
 * of its own belongs to the line before, the store of a chain of calls to the last call's
 * parenthesis, a loop's test to where it stands, and what a for-each loop does of its own to the
 * start of the expression it runs over. Whoever lowers in the order of the generator, and notes
 * positions where it does, gets the lines that class files have.
 */
final class LineTable {

  private final LineMap lines;
  private final EndPosTable ends;
  private int noted = Position.NOPOS;
  private int line;

  LineTable(JCCompilationUnit unit) {
    this.lines = unit.lineMap;
    this.ends = unit.endPositions;
  }

  /** Notes a position for the next instruction. */
  void note(int position) {
    if (position != Position.NOPOS) {
      noted = position;
    }
  }

  /** Says that an instruction is written. */
  void write() {
    if (noted != Position.NOPOS) {
      line = (int) lines.getLineNumber(noted);
      noted = Position.NOPOS;
    }
  }

  /**
   * The position that waits for an instruction, to be set aside while something else is written.
   */
  int waiting() {
    return noted;
  }

  /** Puts back what {@link #waiting} gave. */
  void waitAgain(int position) {
    noted = position;
  }

  /** Where a tree is, on the line of the instruction written last. */
  Span span(JCTree tree) {
    write();
    int anchor = line;
    return Span.later(anchor, () -> whole(tree, anchor));
  }

  private Span whole(JCTree tree, int anchor) {
    int start = TreeInfo.getStartPos(tree);
    if (start == Position.NOPOS) {
      return Span.ofLine(anchor);
    }
    int end = ends == null ? Position.NOPOS : TreeInfo.getEndPos(tree, ends);
    boolean known = end != Position.NOPOS && end > start;
    return new Span(
        (int) lines.getLineNumber(start),
        (int) lines.getColumnNumber(start),
        known ? (int) lines.getLineNumber(end) : 0,
        known ? (int) lines.getColumnNumber(end) : 0,
        anchor);
  }
}

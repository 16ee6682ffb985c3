package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Span;
import dev.overstay.javaparser.tree.Place;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;

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

  private int noted = Place.NONE;
  private int line;

  /** Notes a position for the next instruction. */
  void note(int position) {
    if (position != Place.NONE) {
      noted = position;
    }
  }

  /** Says that an instruction is written. */
  void write() {
    if (noted != Place.NONE) {
      line = Place.line(noted);
      noted = Place.NONE;
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

  /** Where a statement ends, as the compiler notes it: at its last brace. */
  static int endOf(Tree tree) {
    if (tree instanceof Stmt.Block it) {
      return it.brace;
    } else if (tree instanceof Stmt.Synchronized it) {
      return it.body.brace;
    } else if (tree instanceof Stmt.Try it) {
      Stmt.Block last = it.finalizer;
      if (last != null) {
        return last.brace;
      }
      return it.catchers.isEmpty()
          ? it.body.brace
          : it.catchers.get(it.catchers.size() - 1).body.brace;
    }
    return tree.pos;
  }

  /** The place of the first statement in a block, or of the block. */
  static int firstIn(Stmt.Block block) {
    return block.stats.isEmpty() ? block.pos : block.stats.get(0).pos;
  }

  /** Where a tree is, on the line of the instruction written last. */
  Span span(Tree tree) {
    write();
    if (tree.start == Place.NONE) {
      return Span.ofLine(line);
    }
    boolean known = tree.end > tree.start;
    return new Span(
        Place.line(tree.start),
        Place.column(tree.start),
        known ? Place.line(tree.end) : 0,
        known ? Place.column(tree.end) : 0,
        line);
  }
}

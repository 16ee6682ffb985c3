package dev.overstay.javaparser.tree;

/**
 * A piece of source. Shaped after what a compiler keeps, so that what it does implicitly can be
 * written in the same terms; small, so that a whole project stays in memory.
 */
public abstract class Tree {

  /** Where a compiler's messages and line table place it: an operator, a call's parenthesis. */
  public int pos = Place.NONE;

  /** Its first character. */
  public int start = Place.NONE;

  /** The character after its last. */
  public int end = Place.NONE;

  /** Calls the visitor's method for its kind. */
  public abstract void accept(TreeVisitor visitor);
}

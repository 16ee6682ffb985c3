package dev.overstay.checks.ir;

/**
 * A way out of a block.
 *
 * @param kind when it is taken
 * @param target the block it leads to
 * @param exception for {@code EXCEPTION} edges the caught type's binary name, {@code
 *     java.lang.Throwable} for catch-all; else empty
 */
public record Edge(Kind kind, int target, String exception) {

  /** When an edge is taken. */
  public enum Kind {
    NORMAL,
    TRUE,
    FALSE,
    CASE,
    EXCEPTION
  }

  /** Whether control leaves this way without an exception. */
  public boolean isNormal() {
    return kind != Kind.EXCEPTION;
  }
}

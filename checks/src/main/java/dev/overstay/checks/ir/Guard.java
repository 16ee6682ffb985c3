package dev.overstay.checks.ir;

import java.util.List;

/**
 * What a block tests before it branches; {@code TRUE} edges are taken when it holds.
 *
 * @param test the relation
 * @param operands one value for the unary tests and {@code SWITCH}, two for the others
 */
public record Guard(Test test, List<Integer> operands) {

  /** A relation. */
  public enum Test {
    IS_NULL,
    IS_TRUE,
    EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    SWITCH;

    /** Whether it asks which of two numbers is the larger. */
    public boolean orders() {
      return switch (this) {
        case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
        case IS_NULL, IS_TRUE, EQUAL, SWITCH -> false;
      };
    }
  }
}

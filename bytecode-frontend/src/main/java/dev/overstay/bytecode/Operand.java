package dev.overstay.bytecode;

import org.jspecify.annotations.Nullable;

/**
 * What lies on the operand stack while a block is lowered.
 *
 * <p>Literals and comparisons become values where they are used: only there is it known whether a
 * {@code 1} is a number or {@code true}, and whether a comparison is a branch's test.
 */
sealed interface Operand
    permits Operand.Plain, Operand.Literal, Operand.Comparison, Operand.SwitchMap, Concatenation {

  /** How many slots it takes. */
  int width();

  /** A value of the body. */
  record Plain(int value, int width) implements Operand {}

  /** A constant that is not a value yet. */
  record Literal(@Nullable Object value, String type, int width) implements Operand {}

  /** The outcome of {@code lcmp} and its kin over two values of the body. */
  record Comparison(int left, int right) implements Operand {
    @Override
    public int width() {
      return 1;
    }
  }

  /** The array by which compilers number an enum's constants for a switch. */
  record SwitchMap(String owner, String name, boolean method) implements Operand {
    @Override
    public int width() {
      return 1;
    }
  }
}

package dev.overstay.bytecode;

import org.objectweb.asm.Opcodes;

/** {@code pop}, {@code dup} and {@code swap} in all their forms. */
final class StackMoves {

  private StackMoves() {}

  static void lower(int opcode, Frame frame) {
    switch (opcode) {
      case Opcodes.POP -> take(1, frame);
      case Opcodes.POP2 -> take(2, frame);
      case Opcodes.DUP -> copy(1, 0, frame);
      case Opcodes.DUP_X1 -> copy(1, 1, frame);
      case Opcodes.DUP_X2 -> copy(1, 2, frame);
      case Opcodes.DUP2 -> copy(2, 0, frame);
      case Opcodes.DUP2_X1 -> copy(2, 1, frame);
      case Opcodes.DUP2_X2 -> copy(2, 2, frame);
      case Opcodes.SWAP -> {
        Operand[] top = take(1, frame);
        Operand[] below = take(1, frame);
        push(top, frame);
        push(below, frame);
      }
      default -> throw new IllegalStateException("No stack move: " + opcode);
    }
  }

  /** Copies the top so many slots to below the next so many. */
  private static void copy(int slots, int below, Frame frame) {
    Operand[] top = take(slots, frame);
    Operand[] under = take(below, frame);
    push(top, frame);
    push(under, frame);
    push(top, frame);
  }

  /** Takes operands of so many slots in all; the first of the result was on top. */
  private static Operand[] take(int slots, Frame frame) {
    if (slots == 0) {
      return new Operand[0];
    }
    Operand first = frame.pop();
    if (first.width() == slots) {
      return new Operand[] {first};
    }
    if (first.width() > slots) {
      throw new MalformedCode("it takes half a long from its operand stack");
    }
    Operand second = frame.pop();
    if (first.width() + second.width() != slots) {
      throw new MalformedCode("it takes half a long from its operand stack");
    }
    return new Operand[] {first, second};
  }

  private static void push(Operand[] operands, Frame frame) {
    for (int i = operands.length - 1; i >= 0; i--) {
      frame.push(operands[i]);
    }
  }
}

package dev.overstay.bytecode;

import dev.overstay.checks.ir.Value;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Arithmetic, conversions and comparisons. */
final class Computations {

  private static final String[] TYPES = {"int", "long", "float", "double"};

  private Computations() {}

  static void lower(int opcode, Frame frame) {
    if (opcode >= Opcodes.LCMP) {
      int right = frame.popValue();
      int left = frame.popValue();
      frame.push(new Operand.Comparison(left, right));
    } else if (opcode >= Opcodes.I2L) {
      convert(opcode, frame);
    } else if (opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG) {
      compute(List.of(frame.popValue()), TYPES[opcode - Opcodes.INEG], frame);
    } else {
      // Shifts and the bit operations know int and long only, the others all four types.
      int kind = opcode < Opcodes.ISHL ? (opcode - Opcodes.IADD) % 4 : (opcode - Opcodes.ISHL) % 2;
      int right = frame.popValue();
      int left = frame.popValue();
      compute(List.of(left, right), TYPES[kind], frame);
    }
  }

  private static void compute(List<Integer> operands, String type, Frame frame) {
    frame.push(frame.body.computed(Value.Operation.ARITHMETIC, operands, type), type);
  }

  /** A converted number is the number. */
  private static void convert(int opcode, Frame frame) {
    boolean wide =
        switch (opcode) {
          case Opcodes.I2L, Opcodes.I2D, Opcodes.L2D, Opcodes.F2L, Opcodes.F2D, Opcodes.D2L -> true;
          default -> false;
        };
    frame.push(new Operand.Plain(frame.popValue(), wide ? 2 : 1));
  }

  static void arrayLength(Frame frame) {
    List<Integer> array = List.of(frame.popValue());
    frame.push(frame.body.computed(Value.Operation.ARRAY_LENGTH, array, "int"), "int");
  }
}

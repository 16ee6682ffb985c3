package dev.overstay.bytecode;

import dev.overstay.checks.ir.Value;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Loads and stores of local variables. */
final class Locals {

  private Locals() {}

  static void lower(VarInsnNode it, Frame frame) {
    int opcode = it.getOpcode();
    if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
      boolean wide = opcode == Opcodes.LLOAD || opcode == Opcodes.DLOAD;
      frame.push(new Operand.Plain(frame.body.read(it.var), wide ? 2 : 1));
    } else if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE) {
      frame.body.assign(it.var, frame.popValue());
    } else {
      throw new MalformedCode("it returns from a subroutine that nobody called");
    }
  }

  static void increment(IincInsnNode it, Frame frame) {
    int step = frame.value(new Operand.Literal(it.incr, "int", 1));
    int sum =
        frame.body.computed(
            Value.Operation.ARITHMETIC, List.of(frame.body.read(it.var), step), "int");
    frame.body.assign(it.var, frame.define(sum, "int"));
  }
}

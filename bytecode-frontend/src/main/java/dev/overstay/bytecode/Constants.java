package dev.overstay.bytecode;

import dev.overstay.checks.ir.Body;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.IntInsnNode;

/** Constants, from {@code aconst_null} to {@code ldc}. */
final class Constants {

  private static final String[] ARRAYS = {
    "boolean[]", "char[]", "float[]", "double[]", "byte[]", "short[]", "int[]", "long[]"
  };

  private Constants() {}

  static void push(int opcode, Frame frame) {
    if (opcode == Opcodes.ACONST_NULL) {
      frame.push(new Operand.Literal(null, Body.ANY, 1));
    } else if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      frame.push(new Operand.Literal(opcode - Opcodes.ICONST_0, "int", 1));
    } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
      frame.push(new Operand.Literal((long) (opcode - Opcodes.LCONST_0), "long", 2));
    } else if (opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.FCONST_2) {
      frame.push(new Operand.Literal((float) (opcode - Opcodes.FCONST_0), "float", 1));
    } else if (opcode == Opcodes.DCONST_0 || opcode == Opcodes.DCONST_1) {
      frame.push(new Operand.Literal((double) (opcode - Opcodes.DCONST_0), "double", 2));
    }
  }

  static void push(IntInsnNode it, Frame frame) {
    if (it.getOpcode() == Opcodes.NEWARRAY) {
      frame.pop();
      int kind = it.operand - Opcodes.T_BOOLEAN;
      if (kind < 0 || kind >= ARRAYS.length) {
        throw new MalformedCode("it makes an array of an unknown type");
      }
      frame.push(frame.body.newObject(ARRAYS[kind], frame.span), ARRAYS[kind]);
    } else {
      frame.push(new Operand.Literal(it.operand, "int", 1));
    }
  }

  static void load(Object constant, Frame frame) {
    if (constant instanceof String) {
      frame.push(new Operand.Literal(constant, "java.lang.String", 1));
    } else if (constant instanceof Integer) {
      frame.push(new Operand.Literal(constant, "int", 1));
    } else if (constant instanceof Long) {
      frame.push(new Operand.Literal(constant, "long", 2));
    } else if (constant instanceof Float) {
      frame.push(new Operand.Literal(constant, "float", 1));
    } else if (constant instanceof Double) {
      frame.push(new Operand.Literal(constant, "double", 2));
    } else if (constant instanceof Type type && type.getSort() != Type.METHOD) {
      frame.pushClassLiteral(frame.names.ofDescriptor(type.getDescriptor()));
    } else if (constant instanceof ConstantDynamic dynamic) {
      frame.pushUnknown("a constant made at run time", dynamic.getSize());
    } else {
      frame.pushUnknown("a method handle or type", 1);
    }
  }
}

package dev.overstay.bytecode;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.FieldRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;

/** Reads and writes of fields and array elements. */
final class Members {

  private Members() {}

  static void field(FieldInsnNode it, Frame frame) {
    if (Canonical.isAssertionSwitch(it)) {
      frame.push(new Operand.Literal(false, "boolean", 1));
    } else if (Canonical.isSwitchMap(it)) {
      frame.push(new Operand.SwitchMap(frame.names.ofInternal(it.owner), it.name, false));
    } else {
      access(it.getOpcode(), it.owner, it.name, it.desc, frame);
    }
  }

  /** A field access, written by the method itself or by an accessor it calls. */
  static void access(int opcode, String owner, String name, String descriptor, Frame frame) {
    FieldRef field = new FieldRef(frame.names.ofInternal(owner), name);
    String type = frame.names.ofDescriptor(descriptor);
    switch (opcode) {
      case Opcodes.GETSTATIC -> frame.push(frame.body.loadStatic(field, type, frame.span), type);
      case Opcodes.PUTSTATIC -> frame.body.storeStatic(field, frame.popValue(type), frame.span);
      case Opcodes.GETFIELD ->
          frame.push(frame.body.loadField(frame.popValue(), field, type, frame.span), type);
      case Opcodes.PUTFIELD -> {
        int value = frame.popValue(type);
        frame.body.storeField(frame.popValue(), field, value, frame.span);
      }
      default -> throw new IllegalStateException("No field access: " + opcode);
    }
  }

  static void element(int opcode, Frame frame) {
    if (opcode < Opcodes.IASTORE) {
      load(opcode, frame);
    } else {
      int value = frame.popValue();
      frame.pop();
      frame.body.storeArray(frame.popValue(), value, frame.span);
    }
  }

  private static void load(int opcode, Frame frame) {
    if (Canonical.isLookUpForSwitch(frame)) {
      Operand constant = frame.pop();
      frame.pop();
      frame.push(constant);
      return;
    }
    frame.pop();
    int array = frame.popValue();
    String type = elementType(opcode, frame.typeOf(array));
    frame.push(frame.body.loadArray(array, type), type);
  }

  private static String elementType(int opcode, @Nullable String array) {
    return switch (opcode) {
      case Opcodes.IALOAD -> "int";
      case Opcodes.LALOAD -> "long";
      case Opcodes.FALOAD -> "float";
      case Opcodes.DALOAD -> "double";
      case Opcodes.BALOAD -> "boolean[]".equals(array) ? "boolean" : "byte";
      case Opcodes.CALOAD -> "char";
      case Opcodes.SALOAD -> "short";
      default ->
          array != null && array.endsWith("[]") ? array.substring(0, array.length() - 2) : Body.ANY;
    };
  }
}

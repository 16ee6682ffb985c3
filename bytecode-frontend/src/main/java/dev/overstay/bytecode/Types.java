package dev.overstay.bytecode;

import dev.overstay.checks.ir.Value;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Instructions that name a type: creation, casts and type tests. */
final class Types {

  private Types() {}

  static void lower(TypeInsnNode it, Frame frame) {
    String type = frame.names.ofInternal(it.desc);
    switch (it.getOpcode()) {
      case Opcodes.NEW -> {
        if (Concatenation.begins(it.desc)) {
          frame.push(Concatenation.begin(frame));
        } else {
          frame.push(frame.body.newObject(type, frame.span), type);
        }
      }
      case Opcodes.ANEWARRAY -> {
        frame.pop();
        frame.push(frame.body.newObject(type + "[]", frame.span), type + "[]");
      }
      case Opcodes.CHECKCAST -> cast(type, frame);
      case Opcodes.INSTANCEOF -> {
        List<Integer> operand = List.of(frame.popValue());
        frame.push(frame.body.computed(Value.Operation.INSTANCE_OF, operand, "boolean"), "boolean");
      }
      default -> throw new IllegalStateException("No type instruction: " + it.getOpcode());
    }
  }

  private static void cast(String type, Frame frame) {
    Operand operand = frame.pop();
    if (operand instanceof Operand.Literal literal && literal.value() == null) {
      // (Foo) null is null.
      frame.push(operand);
      return;
    }
    int value = frame.value(operand);
    if (type.equals(frame.typeOf(value))) {
      frame.push(operand);
    } else {
      frame.push(frame.body.cast(value, type), type);
    }
  }

  static void arrays(MultiANewArrayInsnNode it, Frame frame) {
    for (int i = 0; i < it.dims; i++) {
      frame.pop();
    }
    String type = frame.names.ofInternal(it.desc);
    frame.push(frame.body.newObject(type, frame.span), type);
  }
}

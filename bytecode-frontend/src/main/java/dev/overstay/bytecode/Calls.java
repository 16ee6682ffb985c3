package dev.overstay.bytecode;

import dev.overstay.checks.ir.Boxes;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls of methods and constructors. */
final class Calls {

  private Calls() {}

  static void lower(MethodInsnNode it, Frame frame) {
    Optional<String> boxed = Canonical.boxed(it);
    if (boxed.isPresent()) {
      box(boxed.get(), frame);
      return;
    }
    Optional<String> unboxed = Canonical.unboxed(it);
    if (unboxed.isPresent()) {
      frame.push(new Operand.Plain(frame.popValue(), Names.width(unboxed.get())));
    } else if (Canonical.isSwitchMap(it)) {
      frame.push(new Operand.SwitchMap(frame.names.ofInternal(it.owner), it.name, true));
    } else if (!Concatenation.lower(it, frame) && !throughAccessor(it, frame)) {
      invoke(it.getOpcode(), it.owner, it.name, it.desc, frame);
    }
  }

  private static void box(String primitive, Frame frame) {
    Operand operand = Frame.as(primitive, frame.pop());
    if (operand instanceof Operand.Literal literal) {
      frame.push(new Operand.Literal(literal.value(), literal.type(), 1));
      return;
    }
    int value = frame.value(operand);
    if (Boxes.isOther(frame.typeOf(value), primitive)) {
      String box = Boxes.of(primitive);
      frame.push(frame.body.cast(value, box), box);
    } else {
      frame.push(new Operand.Plain(value, 1));
    }
  }

  private static boolean throughAccessor(MethodInsnNode it, Frame frame) {
    Optional<Accessors.Access> found = frame.type.accessors().behind(it, frame);
    if (found.isEmpty()) {
      return false;
    }
    Accessors.Access access = found.get();
    if (access.dropsLast()) {
      frame.pop();
    }
    if (access.isField()) {
      boolean gives = access.givesWritten();
      // The accessor of an assignment gives the value written, as the assignment does.
      Operand written = gives ? keepTop(access.descriptor(), frame) : null;
      Members.access(access.opcode(), access.owner(), access.name(), access.descriptor(), frame);
      if (written != null) {
        frame.push(written);
      }
    } else {
      invoke(access.opcode(), access.owner(), access.name(), access.descriptor(), frame);
    }
    return true;
  }

  private static Operand keepTop(String descriptor, Frame frame) {
    String type = frame.names.ofDescriptor(descriptor);
    Operand kept = new Operand.Plain(frame.popValue(type), Names.width(type));
    frame.push(kept);
    return kept;
  }

  private static void invoke(
      int opcode, String owner, String name, String descriptor, Frame frame) {
    Names.Shape shape = frame.names.ofMethod(descriptor);
    boolean receiver = opcode != Opcodes.INVOKESTATIC;
    List<Integer> arguments = arguments(shape.parameters(), receiver, frame);
    String ownerName = frame.names.ofInternal(owner);
    Effect.Call kind = kind(opcode, ownerName, name, descriptor, frame);
    MethodRef target = new MethodRef(ownerName, name, descriptor);
    int result = frame.body.invoke(kind, target, arguments, shape.returns(), frame.span);
    if (result != Effect.NONE) {
      frame.push(result, shape.returns());
    }
  }

  /** Takes the arguments off the stack, the receiver first in the result. */
  static List<Integer> arguments(List<String> types, boolean receiver, Frame frame) {
    int first = receiver ? 1 : 0;
    Integer[] arguments = new Integer[types.size() + first];
    for (int i = types.size() - 1; i >= 0; i--) {
      arguments[i + first] = frame.popValue(types.get(i));
    }
    if (receiver) {
      arguments[0] = frame.popValue();
    }
    return Arrays.asList(arguments);
  }

  private static Effect.Call kind(
      int opcode, String owner, String name, String descriptor, Frame frame) {
    if (opcode == Opcodes.INVOKESTATIC) {
      return Effect.Call.STATIC;
    } else if (opcode == Opcodes.INVOKESPECIAL) {
      return name.equals("<init>") ? Effect.Call.CONSTRUCTOR : Effect.Call.SPECIAL;
    }
    // Since Java 11 javac calls private methods of the nest like any other.
    boolean own = owner.equals(frame.type.name());
    return own && frame.type.privateMethods().contains(name + descriptor)
        ? Effect.Call.SPECIAL
        : Effect.Call.VIRTUAL;
  }
}

package dev.overstay.bytecode;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** {@code invokedynamic}: lambdas, string concatenation, pattern switches, and whatever else. */
final class DynamicCalls {

  private DynamicCalls() {}

  static void lower(InvokeDynamicInsnNode it, Frame frame) {
    Names.Shape shape = frame.names.ofMethod(it.desc);
    List<Integer> operands = Calls.arguments(shape.parameters(), false, frame);
    switch (it.bsm.getOwner()) {
      case "java/lang/invoke/LambdaMetafactory" -> closure(it, shape, operands, frame);
      case "java/lang/invoke/StringConcatFactory" ->
          frame.push(
              frame.body.computed(Value.Operation.CONCAT, operands, shape.returns()),
              shape.returns());
      case "java/lang/runtime/SwitchBootstraps" -> {
        // A pattern switch asks which case fits its first operand: it switches on that.
        int selector = operands.isEmpty() ? frame.body.unknown("an empty switch") : operands.get(0);
        frame.push(new Operand.Plain(selector, 1));
      }
      default -> dynamic(it, shape, operands, frame);
    }
  }

  private static void closure(
      InvokeDynamicInsnNode it, Names.Shape shape, List<Integer> captured, Frame frame) {
    if (it.bsmArgs.length < 2 || !(it.bsmArgs[1] instanceof Handle handle)) {
      dynamic(it, shape, captured, frame);
      return;
    }
    MethodRef target =
        new MethodRef(
            frame.names.ofInternal(handle.getOwner()), handle.getName(), handle.getDesc());
    boolean lambda =
        handle.getName().startsWith("lambda$") && target.owner().equals(frame.type.name());
    Effect.Call kind = kind(handle.getTag(), lambda);
    int value = frame.body.closure(shape.returns(), kind, target, captured, lambda, frame.span);
    frame.push(value, shape.returns());
  }

  private static Effect.Call kind(int tag, boolean lambda) {
    return switch (tag) {
      case Opcodes.H_INVOKESTATIC -> Effect.Call.STATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Effect.Call.CONSTRUCTOR;
      case Opcodes.H_INVOKESPECIAL -> Effect.Call.SPECIAL;
      // A lambda's body is private, whichever instruction this compiler calls it by.
      default -> lambda ? Effect.Call.SPECIAL : Effect.Call.VIRTUAL;
    };
  }

  private static void dynamic(
      InvokeDynamicInsnNode it, Names.Shape shape, List<Integer> operands, Frame frame) {
    MethodRef target = new MethodRef(frame.names.ofInternal(it.bsm.getOwner()), it.name, it.desc);
    int result =
        frame.body.invoke(Effect.Call.DYNAMIC, target, operands, shape.returns(), frame.span);
    if (result != Effect.NONE) {
      frame.push(result, shape.returns());
    }
  }
}

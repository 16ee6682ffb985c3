package dev.overstay.bytecode;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A {@code StringBuilder} that is on the operand stack and nowhere else: before Java 9 compilers
 * wrote {@code a + b} as {@code new StringBuilder().append(a).append(b).toString()}. As long as it
 * is only appended to, nothing is lowered but its parts; {@code toString} makes them one value. If
 * it goes anywhere else it turns out to be an object like any other, and is lowered as one then.
 */
final class Concatenation implements Operand {

  private static final String BUILDER = "java/lang/StringBuilder";

  /** A call that put a part in; no argument for the empty constructor. */
  private record Call(String name, String descriptor, List<Integer> argument, Span span) {}

  private final Span span;
  private final List<Call> calls = new ArrayList<>(4);
  private int object = Effect.NONE;

  private Concatenation(Span span) {
    this.span = span;
  }

  @Override
  public int width() {
    return 1;
  }

  /** Whether this creates what may become a concatenation. */
  static boolean begins(String internalName) {
    return internalName.equals(BUILDER);
  }

  static Concatenation begin(Frame frame) {
    return new Concatenation(frame.span);
  }

  /** Lowers a call on a concatenation; false if this is none. */
  static boolean lower(MethodInsnNode it, Frame frame) {
    if (!it.owner.equals(BUILDER) || it.getOpcode() == Opcodes.INVOKESTATIC) {
      return false;
    }
    List<String> parameters = frame.names.ofMethod(it.desc).parameters();
    if (parameters.size() > 1
        || !(frame.peek(parameters.size()) instanceof Concatenation target)
        || target.object != Effect.NONE) {
      return false;
    }
    if (it.name.equals("toString") && !target.calls.isEmpty()) {
      frame.pop();
      List<Integer> parts = new ArrayList<>();
      target.calls.forEach(call -> parts.addAll(call.argument()));
      String type = "java.lang.String";
      frame.push(frame.body.computed(Value.Operation.CONCAT, parts, type), type);
      return true;
    }
    boolean constructs = it.name.equals("<init>") && target.calls.isEmpty();
    if (!takesPart(it, constructs, target)) {
      return false;
    }
    List<Integer> argument =
        parameters.isEmpty() ? List.of() : List.of(frame.popValue(parameters.get(0)));
    target.calls.add(new Call(it.name, it.desc, argument, frame.span));
    if (constructs) {
      // The constructor takes one of the two copies that dup left on the stack.
      frame.pop();
    }
    return true;
  }

  private static boolean takesPart(MethodInsnNode it, boolean constructs, Concatenation target) {
    if (constructs) {
      return it.desc.equals("()V") || it.desc.equals("(Ljava/lang/String;)V");
    }
    return it.name.equals("append")
        && !target.calls.isEmpty()
        && !it.desc.startsWith("()")
        && it.desc.endsWith(")Ljava/lang/StringBuilder;");
  }

  /** The builder as an object, with the calls that were held back. */
  int asObject(Frame frame) {
    if (object == Effect.NONE) {
      String owner = frame.names.ofInternal(BUILDER);
      object = frame.define(frame.body.newObject(owner, span), owner);
      for (Call call : calls) {
        List<Integer> arguments = new ArrayList<>(List.of(object));
        arguments.addAll(call.argument());
        boolean constructs = call.name().equals("<init>");
        frame.body.invoke(
            constructs ? Effect.Call.CONSTRUCTOR : Effect.Call.VIRTUAL,
            new MethodRef(owner, call.name(), call.descriptor()),
            arguments,
            constructs ? "void" : owner,
            call.span());
      }
    }
    return object;
  }
}

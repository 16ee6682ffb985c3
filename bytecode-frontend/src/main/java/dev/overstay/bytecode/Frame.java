package dev.overstay.bytecode;

import dev.overstay.checks.ir.BodyBuilder;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of one method's lowering: operand stack, place, static types of values so far. */
final class Frame {

  private static final int DEEPEST = 65_536;

  final ClassContext type;
  final Names names;
  final BodyBuilder body;
  Span span = Span.NONE;
  private Operand[] stack = new Operand[16];
  private int depth;
  private @Nullable String[] types = new @Nullable String[64];

  Frame(ClassContext type, BodyBuilder body) {
    this.type = type;
    this.names = type.names();
    this.body = body;
  }

  // ---- The stack

  void push(Operand operand) {
    if (depth == stack.length) {
      if (depth >= DEEPEST) {
        throw new MalformedCode("its operand stack is too deep");
      }
      stack = Arrays.copyOf(stack, depth * 2);
    }
    stack[depth++] = operand;
  }

  /** Pushes a value of the body. */
  void push(int value, String type) {
    define(value, type);
    push(new Operand.Plain(value, Names.width(type)));
  }

  Operand pop() {
    if (depth == 0) {
      throw new MalformedCode("it takes from an empty operand stack");
    }
    return stack[--depth];
  }

  /** The operand this far below the top, without taking it. */
  Operand peek(int below) {
    if (depth <= below) {
      throw new MalformedCode("it takes from an empty operand stack");
    }
    return stack[depth - 1 - below];
  }

  int depth() {
    return depth;
  }

  void clear() {
    depth = 0;
  }

  // ---- Values

  /** Takes the top operand as a value. */
  int popValue() {
    return value(pop());
  }

  /** Takes the top operand as a value of this type. */
  int popValue(String wanted) {
    return value(as(wanted, pop()));
  }

  /** The operand as a value of the body. */
  int value(Operand operand) {
    if (operand instanceof Operand.Plain it) {
      return it.value();
    } else if (operand instanceof Operand.Literal it) {
      return define(body.constant(it.value(), it.type()), it.type());
    } else if (operand instanceof Operand.Comparison it) {
      List<Integer> operands = List.of(it.left(), it.right());
      return define(body.computed(Value.Operation.COMPARE, operands, "int"), "int");
    } else if (operand instanceof Operand.SwitchMap it) {
      return define(
          it.method()
              ? body.invoke(
                  Effect.Call.STATIC,
                  new MethodRef(it.owner(), it.name(), "()[I"),
                  List.of(),
                  "int[]",
                  span)
              : body.loadStatic(new FieldRef(it.owner(), it.name()), "int[]", span),
          "int[]");
    }
    return ((Concatenation) operand).asObject(this);
  }

  /** A literal of a small type is written as an int in class files: this gives it its type. */
  static Operand as(String wanted, Operand operand) {
    if (operand instanceof Operand.Literal it && it.value() instanceof Integer number) {
      int value = number;
      return switch (wanted) {
        case "boolean" -> new Operand.Literal(value != 0, wanted, 1);
        case "char" -> new Operand.Literal((char) value, wanted, 1);
        case "byte" -> new Operand.Literal((byte) value, wanted, 1);
        case "short" -> new Operand.Literal((short) value, wanted, 1);
        default -> operand;
      };
    }
    return operand;
  }

  void pushClassLiteral(String name) {
    push(new Operand.Literal(TypeUse.of(name), "java.lang.Class", 1));
  }

  void pushUnknown(String reason, int width) {
    push(new Operand.Plain(body.unknown(reason), width));
  }

  // ---- Static types

  int define(int value, String type) {
    if (value >= types.length) {
      types = Arrays.copyOf(types, Math.max(value + 1, types.length * 2));
    }
    types[value] = type;
    return value;
  }

  /** The static type of a value, null for one that came together from several ways. */
  @Nullable String typeOf(int value) {
    return value < types.length ? types[value] : null;
  }
}

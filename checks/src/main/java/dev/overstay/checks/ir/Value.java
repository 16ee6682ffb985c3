package dev.overstay.checks.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a method body, in static single assignment form. Values refer to one another by {@link
 * #id}, which is their place in {@link Body#values}.
 */
public sealed interface Value {

  /** Number of the value in its body, from 0. */
  int id();

  /** The values that this one is made of, by their numbers. */
  default List<Integer> operands() {
    return List.of();
  }

  /** {@code this}. */
  record Receiver(int id, String type) implements Value {}

  /** A declared parameter; {@code index} counts from 0 and leaves the receiver out. */
  record Parameter(int id, int index, String type) implements Value {}

  /**
   * A new object or array, before its constructor ran: the constructor is an {@link Effect.Invoke}
   * with this value as its first argument.
   */
  record New(int id, String type, Span span) implements Value {}

  /**
   * A lambda or method reference.
   *
   * @param type the functional interface it implements
   * @param kind how calling it calls {@code target}
   * @param target the lambda's body or the referenced method
   * @param captured captured values in the order of the body's first parameters, a bound receiver
   *     or captured {@code this} first
   * @param lambda false for a method reference
   */
  record Closure(
      int id,
      String type,
      Effect.Call kind,
      MethodRef target,
      List<Integer> captured,
      boolean lambda,
      Span span)
      implements Value {
    @Override
    public List<Integer> operands() {
      return captured;
    }
  }

  /** The value read from an instance field. */
  record LoadField(int id, int object, FieldRef field, String type, Span span) implements Value {
    @Override
    public List<Integer> operands() {
      return List.of(object);
    }
  }

  /** The value read from a static field. */
  record LoadStatic(int id, FieldRef field, String type, Span span) implements Value {}

  /** An element read from an array. */
  record LoadArray(int id, int array, String type) implements Value {
    @Override
    public List<Integer> operands() {
      return List.of(array);
    }
  }

  /** What a call returned; {@code call.result()} is this value's id. */
  record CallResult(int id, String type, Effect.Invoke call) implements Value {
    @Override
    public List<Integer> operands() {
      return call.arguments();
    }
  }

  /** One of several values, by the way control came. */
  record Phi(int id, List<Integer> operands) implements Value {}

  /** The same reference seen as another type. */
  record Cast(int id, int value, String type) implements Value {
    @Override
    public List<Integer> operands() {
      return List.of(value);
    }
  }

  /**
   * A constant: boxed primitive, string, {@code null}, or a class literal as its {@link TypeUse}.
   */
  record Constant(int id, @Nullable Object value, String type) implements Value {}

  /** The exception that a handler caught; several types for a multi-catch. */
  record Caught(int id, List<String> types) implements Value {}

  /**
   * A value computed from others that keeps hold of none of them: arithmetic, comparison, string
   * concatenation. Kept because a size test and a key's origin are asked through it.
   */
  record Computed(int id, Operation operation, List<Integer> operands, String type)
      implements Value {}

  /** What a {@link Computed} does. */
  enum Operation {
    ARITHMETIC,
    COMPARE,
    CONCAT,
    INSTANCE_OF,
    ARRAY_LENGTH
  }

  /** A value about which nothing is known, and why. */
  record Unknown(int id, String reason) implements Value {}
}

package dev.overstay.checks.ir;

import java.util.List;

/** Something a body does, in order, at a place. Values are named by their ids. */
public sealed interface Effect {

  /** Marks the absence of a value: a {@code void} call's result, a bare return. */
  int NONE = -1;

  /** Where in the source. */
  Span span();

  /** The values that it hands on: a call's arguments, what is stored, what is returned. */
  default List<Integer> handsOn() {
    if (this instanceof Invoke it) {
      return it.arguments();
    } else if (this instanceof StoreField it) {
      return List.of(it.value());
    } else if (this instanceof StoreStatic it) {
      return List.of(it.value());
    } else if (this instanceof StoreArray it) {
      return List.of(it.value());
    }
    return this instanceof Return it && it.value() != NONE ? List.of(it.value()) : List.of();
  }

  /** How a call finds its target. */
  enum Call {
    /** No receiver. */
    STATIC,
    /** By the receiver's class. */
    VIRTUAL,
    /** Exactly the named method: {@code super.m()}, private methods. */
    SPECIAL,
    /** A constructor; the first argument is the new object, {@code this} or {@code super}. */
    CONSTRUCTOR,
    /** The target is chosen at run time by a bootstrap method that is not a lambda's. */
    DYNAMIC
  }

  /** {@code object.field = value}. */
  record StoreField(int object, FieldRef field, int value, Span span) implements Effect {}

  /** {@code Owner.field = value}. */
  record StoreStatic(FieldRef field, int value, Span span) implements Effect {}

  /** {@code array[i] = value}. */
  record StoreArray(int array, int value, Span span) implements Effect {}

  /**
   * A call.
   *
   * @param result the value it gives, or {@link #NONE}
   * @param arguments receiver first, unless static
   */
  record Invoke(int result, Call kind, MethodRef method, List<Integer> arguments, Span span)
      implements Effect {

    /** Whether the first argument is a receiver. */
    public boolean hasReceiver() {
      return kind == Call.VIRTUAL || kind == Call.SPECIAL || kind == Call.CONSTRUCTOR;
    }
  }

  /** Leaves the method normally. */
  record Return(int value, Span span) implements Effect {}

  /** Throws. */
  record Throw(int value, Span span) implements Effect {}

  /** Takes a monitor. */
  record MonitorEnter(int lock, Span span) implements Effect {}

  /** Gives a monitor back. */
  record MonitorExit(int lock, Span span) implements Effect {}
}

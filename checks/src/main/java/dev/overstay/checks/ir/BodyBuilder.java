package dev.overstay.checks.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Body}: front ends write variables, the builder makes them SSA values.
 *
 * <p>A block is made by {@link #newBlock}, filled after {@link #enter}, and sealed by {@link #seal}
 * once all blocks that lead to it are known. Variables are numbers of the front end's choice; they
 * exist only in here. Where a variable has several possible values the builder places a phi, after
 * Braun, Buchwald, Hack, Leißa, Mallon and Zwinkau, "Simple and Efficient Construction of Static
 * Single Assignment Form" (CC 2013).
 *
 * <p>A handler sees the variables as they are at the end of the blocks that lead to it, so a front
 * end starts a new block before each assignment inside a try region (what threw earlier threw with
 * the old value), and seals the handler after the region.
 */
public final class BodyBuilder {

  private final MethodRef method;
  private final Drafts drafts = new Drafts();
  private int current = -1;

  /** Starts a body whose block 0 is the entry, made, sealed and entered. */
  public BodyBuilder(MethodRef method) {
    this.method = method;
    seal(newBlock());
    begin(0);
  }

  // ---- Blocks

  /** Makes an empty block and gives its number. */
  public int newBlock() {
    return drafts.newBlock();
  }

  /** Goes on in this block. */
  public void enter(int block) {
    current = block;
  }

  /**
   * Goes on in this block, which is the next in the text. Blocks are numbered in the order in which
   * they are begun; those that never are follow as they were made.
   */
  public void begin(int block) {
    enter(block);
    drafts.begin(block);
  }

  private DraftBlock draft() {
    return drafts.blocks.get(current);
  }

  /** The block being filled. */
  public int current() {
    return current;
  }

  /** Says that all blocks that lead to this one are known. */
  public void seal(int block) {
    drafts.seal(block);
  }

  /** Whether the current block has ended by a jump, branch, return or throw. */
  public boolean ended() {
    return draft().ended;
  }

  /** Ends the current block by going to another. */
  public void jump(int target) {
    drafts.edge(current, new Edge(Edge.Kind.NORMAL, target, ""));
    draft().ended = true;
  }

  /** Ends the current block by a test. */
  public void branch(Guard guard, int ifTrue, int ifFalse) {
    draft().guard = ofNull(guard);
    drafts.edge(current, new Edge(Edge.Kind.TRUE, ifTrue, ""));
    drafts.edge(current, new Edge(Edge.Kind.FALSE, ifFalse, ""));
    draft().ended = true;
  }

  /** {@code null == a} asks what {@code a == null} does. */
  private Guard ofNull(Guard guard) {
    if (guard.test() == Guard.Test.EQUAL) {
      for (int i = 0; i < 2; i++) {
        if (drafts.values.get(guard.operands().get(i)) instanceof Value.Constant constant
            && constant.value() == null) {
          return new Guard(Guard.Test.IS_NULL, List.of(guard.operands().get(1 - i)));
        }
      }
    }
    return guard;
  }

  /** Ends the current block by a switch over {@code selector}; a target may repeat. */
  public void switchTo(int selector, List<Integer> targets) {
    draft().guard = new Guard(Guard.Test.SWITCH, List.of(selector));
    targets.stream()
        .distinct()
        .forEach(target -> drafts.edge(current, new Edge(Edge.Kind.CASE, target, "")));
    draft().ended = true;
  }

  /** Ends the current block and the method. */
  public void returnValue(int value, Span span) {
    effect(new Effect.Return(value, span));
    draft().ended = true;
  }

  /** Ends the current block by throwing. */
  public void throwValue(int value, Span span) {
    effect(new Effect.Throw(value, span));
    draft().ended = true;
  }

  /** Says that what the current block does may lead to a handler. */
  public void handledBy(int handler, String exception) {
    drafts.edge(current, new Edge(Edge.Kind.EXCEPTION, handler, exception));
  }

  // ---- Variables

  /** Gives a variable a value from here on. */
  public void assign(int variable, int value) {
    draft().variables.put(variable, value);
  }

  /** The value of a variable here. */
  public int read(int variable) {
    return drafts.read(current, variable);
  }

  // ---- Values

  /** {@code this}. */
  public int receiver(String type) {
    return add(new Value.Receiver(drafts.values.size(), type));
  }

  /** A declared parameter, counted from 0. */
  public int parameter(int index, String type) {
    return add(new Value.Parameter(drafts.values.size(), index, type));
  }

  /** A constant; {@code null} stands for itself. */
  public int constant(@Nullable Object value, String type) {
    return add(new Value.Constant(drafts.values.size(), value, type));
  }

  /** A new object or array, not yet constructed. */
  public int newObject(String type, Span span) {
    return add(new Value.New(drafts.values.size(), type, span));
  }

  /** A lambda or method reference; see {@link Value.Closure}. */
  public int closure(
      String type,
      Effect.Call kind,
      MethodRef target,
      List<Integer> captured,
      boolean lambda,
      Span span) {
    return add(
        new Value.Closure(
            drafts.values.size(), type, kind, target, List.copyOf(captured), lambda, span));
  }

  /** The value of an instance field. */
  public int loadField(int object, FieldRef field, String type, Span span) {
    return add(new Value.LoadField(drafts.values.size(), object, field, type, span));
  }

  /** The value of a static field. */
  public int loadStatic(FieldRef field, String type, Span span) {
    return add(new Value.LoadStatic(drafts.values.size(), field, type, span));
  }

  /** An element of an array. */
  public int loadArray(int array, String type) {
    return add(new Value.LoadArray(drafts.values.size(), array, type));
  }

  /** The same reference as another type. */
  public int cast(int value, String type) {
    return add(new Value.Cast(drafts.values.size(), value, type));
  }

  /** The exception that the current block, a handler, caught. */
  public int caught(List<String> types) {
    return add(new Value.Caught(drafts.values.size(), List.copyOf(types)));
  }

  /** A value computed from others. */
  public int computed(Value.Operation operation, List<Integer> operands, String type) {
    return add(new Value.Computed(drafts.values.size(), operation, List.copyOf(operands), type));
  }

  /** A value about which nothing is known. */
  public int unknown(String reason) {
    return add(new Value.Unknown(drafts.values.size(), reason));
  }

  private int add(Value value) {
    return drafts.add(value, current);
  }

  // ---- Effects

  /** Writes an instance field. */
  public void storeField(int object, FieldRef field, int value, Span span) {
    effect(new Effect.StoreField(object, field, value, span));
  }

  /** Writes a static field. */
  public void storeStatic(FieldRef field, int value, Span span) {
    effect(new Effect.StoreStatic(field, value, span));
  }

  /** Writes an array element. */
  public void storeArray(int array, int value, Span span) {
    effect(new Effect.StoreArray(array, value, span));
  }

  /**
   * Calls a method.
   *
   * @param arguments receiver first, unless static
   * @param resultType the result's type, {@code void} for none
   * @return the result, or {@link Effect#NONE}
   */
  public int invoke(
      Effect.Call kind, MethodRef target, List<Integer> arguments, String resultType, Span span) {
    boolean gives = !resultType.equals("void");
    int result = gives ? drafts.values.size() : Effect.NONE;
    Effect.Invoke call = new Effect.Invoke(result, kind, target, List.copyOf(arguments), span);
    effect(call);
    if (gives) {
      add(new Value.CallResult(result, resultType, call));
    }
    return result;
  }

  /** Takes a monitor. */
  public void monitorEnter(int lock, Span span) {
    effect(new Effect.MonitorEnter(lock, span));
  }

  /** Gives a monitor back. */
  public void monitorExit(int lock, Span span) {
    effect(new Effect.MonitorExit(lock, span));
  }

  private void effect(Effect effect) {
    draft().effects.add(effect);
  }

  // ---- Result

  /** The finished body: unreachable blocks and needless phis are gone, numbers are dense. */
  public Body build() {
    return new Finish(drafts).body(method);
  }
}

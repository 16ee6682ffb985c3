package dev.overstay.checks.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<Value> values = new ArrayList<>();
  private final List<Integer> definedIn = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<Join> unfilled = new ArrayDeque<>();
  private boolean filling;
  private int current = -1;

  /** Starts a body whose block 0 is the entry, made, sealed and entered. */
  public BodyBuilder(MethodRef method) {
    this.method = method;
    seal(newBlock());
    enter(0);
  }

  // ---- Blocks

  /** Makes an empty block and gives its number. */
  public int newBlock() {
    drafts.add(new Draft());
    return drafts.size() - 1;
  }

  /** Goes on in this block. */
  public void enter(int block) {
    current = block;
  }

  /** The block being filled. */
  public int current() {
    return current;
  }

  /** Says that all blocks that lead to this one are known. */
  public void seal(int block) {
    Draft draft = drafts.get(block);
    draft.sealed = true;
    draft.incomplete.forEach((variable, phi) -> fill(block, variable, phi));
    draft.incomplete.clear();
  }

  /** Whether the current block has ended by a jump, branch, return or throw. */
  public boolean ended() {
    return drafts.get(current).ended;
  }

  /** Ends the current block by going to another. */
  public void jump(int target) {
    edge(current, new Edge(Edge.Kind.NORMAL, target, ""));
    drafts.get(current).ended = true;
  }

  /** Ends the current block by a test. */
  public void branch(Guard guard, int ifTrue, int ifFalse) {
    drafts.get(current).guard = guard;
    edge(current, new Edge(Edge.Kind.TRUE, ifTrue, ""));
    edge(current, new Edge(Edge.Kind.FALSE, ifFalse, ""));
    drafts.get(current).ended = true;
  }

  /** Ends the current block by a switch over {@code selector}; a target may repeat. */
  public void switchTo(int selector, List<Integer> targets) {
    drafts.get(current).guard = new Guard(Guard.Test.SWITCH, List.of(selector));
    targets.stream()
        .distinct()
        .forEach(target -> edge(current, new Edge(Edge.Kind.CASE, target, "")));
    drafts.get(current).ended = true;
  }

  /** Ends the current block and the method. */
  public void returnValue(int value, Span span) {
    effect(new Effect.Return(value, span));
    drafts.get(current).ended = true;
  }

  /** Ends the current block by throwing. */
  public void throwValue(int value, Span span) {
    effect(new Effect.Throw(value, span));
    drafts.get(current).ended = true;
  }

  /** Says that what the current block does may lead to a handler. */
  public void handledBy(int handler, String exception) {
    edge(current, new Edge(Edge.Kind.EXCEPTION, handler, exception));
  }

  private void edge(int from, Edge edge) {
    // The way out is looked for among the few edges that leave, not the many that may arrive.
    boolean first = true;
    for (Edge other : drafts.get(from).edges) {
      first &= other.target() != edge.target();
    }
    drafts.get(from).edges.add(edge);
    if (first) {
      drafts.get(edge.target()).predecessors.add(from);
    }
  }

  // ---- Variables

  /** Gives a variable a value from here on. */
  public void assign(int variable, int value) {
    drafts.get(current).variables.put(variable, value);
  }

  /** The value of a variable here. */
  public int read(int variable) {
    return readIn(current, variable);
  }

  private int readIn(int block, int variable) {
    Draft draft = drafts.get(block);
    Integer known = draft.variables.get(variable);
    if (known != null) {
      return known;
    }
    // A straight line of single predecessors is walked, not recursed: methods can be very long.
    int at = block;
    List<Integer> passed = new ArrayList<>();
    while (known == null) {
      Draft here = drafts.get(at);
      if (here.sealed && here.predecessors.size() == 1 && here.predecessors.get(0) != at) {
        passed.add(at);
        at = here.predecessors.get(0);
        known = drafts.get(at).variables.get(variable);
        if (passed.size() > drafts.size()) {
          known = undefined(at);
        }
      } else {
        known = readAtJoin(at, variable);
      }
    }
    for (int block2 : passed) {
      drafts.get(block2).variables.put(variable, known);
    }
    return known;
  }

  private int readAtJoin(int block, int variable) {
    Draft draft = drafts.get(block);
    int value;
    if (!draft.sealed) {
      value = phi(block);
      draft.incomplete.put(variable, value);
      draft.variables.put(variable, value);
    } else if (draft.predecessors.isEmpty()) {
      value = undefined(block);
      draft.variables.put(variable, value);
    } else {
      value = phi(block);
      draft.variables.put(variable, value);
      fill(block, variable, value);
    }
    return value;
  }

  private int undefined(int block) {
    return add(new Value.Unknown(values.size(), "undefined"), block);
  }

  private int phi(int block) {
    return add(new Value.Phi(values.size(), List.of()), block);
  }

  /** Reads a phi's operands; the phis this needs are queued, not recursed into. */
  private void fill(int block, int variable, int phi) {
    unfilled.add(new Join(block, variable, phi));
    if (filling) {
      return;
    }
    filling = true;
    while (!unfilled.isEmpty()) {
      Join join = unfilled.remove();
      List<Integer> operands = new ArrayList<>();
      for (int predecessor : drafts.get(join.block()).predecessors) {
        operands.add(readIn(predecessor, join.variable()));
      }
      values.set(join.phi(), new Value.Phi(join.phi(), operands));
    }
    filling = false;
  }

  /** A phi whose operands are still to be read. */
  private record Join(int block, int variable, int phi) {}

  // ---- Values

  /** {@code this}. */
  public int receiver(String type) {
    return add(new Value.Receiver(values.size(), type));
  }

  /** A declared parameter, counted from 0. */
  public int parameter(int index, String type) {
    return add(new Value.Parameter(values.size(), index, type));
  }

  /** A constant; {@code null} stands for itself. */
  public int constant(@Nullable Object value, String type) {
    return add(new Value.Constant(values.size(), value, type));
  }

  /** A new object or array, not yet constructed. */
  public int newObject(String type, Span span) {
    return add(new Value.New(values.size(), type, span));
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
        new Value.Closure(values.size(), type, kind, target, List.copyOf(captured), lambda, span));
  }

  /** The value of an instance field. */
  public int loadField(int object, FieldRef field, String type, Span span) {
    return add(new Value.LoadField(values.size(), object, field, type, span));
  }

  /** The value of a static field. */
  public int loadStatic(FieldRef field, String type, Span span) {
    return add(new Value.LoadStatic(values.size(), field, type, span));
  }

  /** An element of an array. */
  public int loadArray(int array, String type) {
    return add(new Value.LoadArray(values.size(), array, type));
  }

  /** The same reference as another type. */
  public int cast(int value, String type) {
    return add(new Value.Cast(values.size(), value, type));
  }

  /** The exception that the current block, a handler, caught. */
  public int caught(List<String> types) {
    return add(new Value.Caught(values.size(), List.copyOf(types)));
  }

  /** A value computed from others. */
  public int computed(Value.Operation operation, List<Integer> operands, String type) {
    return add(new Value.Computed(values.size(), operation, List.copyOf(operands), type));
  }

  /** A value about which nothing is known. */
  public int unknown(String reason) {
    return add(new Value.Unknown(values.size(), reason));
  }

  private int add(Value value) {
    return add(value, current);
  }

  private int add(Value value, int block) {
    values.add(value);
    definedIn.add(block);
    return value.id();
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
    int result = gives ? values.size() : Effect.NONE;
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
    drafts.get(current).effects.add(effect);
  }

  // ---- Result

  /** The finished body: unreachable blocks and needless phis are gone, numbers are dense. */
  public Body build() {
    int[] blockNumber = reachableBlocks();
    int[] standsFor = withoutNeedlessPhis(blockNumber);
    int[] number = new int[values.size()];
    Arrays.fill(number, -1);
    List<Integer> kept = new ArrayList<>();
    for (int id = 0; id < values.size(); id++) {
      if (standsFor[id] == id && blockNumber[definedIn.get(id)] >= 0) {
        number[id] = kept.size();
        kept.add(id);
      }
    }
    for (int id = 0; id < values.size(); id++) {
      number[id] = number[standsFor[id]];
    }
    return new Renumbering(number, blockNumber, kept).body();
  }

  /** Number of each reachable block in the order of the drafts, -1 for the others. */
  private int[] reachableBlocks() {
    int[] number = new int[drafts.size()];
    Arrays.fill(number, -1);
    List<Integer> work = new ArrayList<>(List.of(0));
    number[0] = 0;
    while (!work.isEmpty()) {
      for (Edge edge : drafts.get(work.remove(work.size() - 1)).edges) {
        if (number[edge.target()] < 0) {
          number[edge.target()] = 0;
          work.add(edge.target());
        }
      }
    }
    int next = 0;
    for (int block = 0; block < number.length; block++) {
      if (number[block] >= 0) {
        number[block] = next++;
      }
    }
    return number;
  }

  /** For each value the one it stands for: a phi of one value and itself is that value. */
  private int[] withoutNeedlessPhis(int[] blockNumber) {
    int[] standsFor = new int[values.size()];
    List<Value.Phi> phis = new ArrayList<>();
    for (int id = 0; id < standsFor.length; id++) {
      standsFor[id] = id;
      if (values.get(id) instanceof Value.Phi phi) {
        phis.add(phi);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Value.Phi phi : phis) {
        if (standsFor[phi.id()] == phi.id()) {
          int only = onlyOperand(phi, standsFor, blockNumber);
          if (only >= 0) {
            standsFor[phi.id()] = only;
            changed = true;
          }
        }
      }
    }
    for (int id = 0; id < standsFor.length; id++) {
      standsFor[id] = find(standsFor, id);
    }
    return standsFor;
  }

  private int onlyOperand(Value.Phi phi, int[] standsFor, int[] blockNumber) {
    int only = -1;
    for (int operand : phi.operands()) {
      int stands = find(standsFor, operand);
      boolean reached = blockNumber[definedIn.get(stands)] >= 0;
      if (reached && stands != phi.id() && stands != only) {
        if (only >= 0) {
          return -1;
        }
        only = stands;
      }
    }
    return only;
  }

  private static int find(int[] standsFor, int id) {
    int root = id;
    while (standsFor[root] != root) {
      root = standsFor[root];
    }
    int at = id;
    while (standsFor[at] != root) {
      int next = standsFor[at];
      standsFor[at] = root;
      at = next;
    }
    return root;
  }

  /** A block while it is being written. */
  private static final class Draft {
    private final List<Effect> effects = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Integer> predecessors = new ArrayList<>();
    private final Map<Integer, Integer> variables = new HashMap<>();
    private final Map<Integer, Integer> incomplete = new java.util.TreeMap<>();
    private @Nullable Guard guard;
    private boolean sealed;
    private boolean ended;
  }

  /** Rewrites drafts with final numbers. */
  private final class Renumbering {
    private final int[] number;
    private final int[] blockNumber;
    private final List<Integer> kept;

    Renumbering(int[] number, int[] blockNumber, List<Integer> kept) {
      this.number = number;
      this.blockNumber = blockNumber;
      this.kept = kept;
    }

    Body body() {
      List<Value> finalValues = new ArrayList<>(kept.size());
      List<Integer> finalBlocks = new ArrayList<>(kept.size());
      for (int id : kept) {
        finalValues.add(value(values.get(id)));
        finalBlocks.add(blockNumber[definedIn.get(id)]);
      }
      List<Block> blocks = new ArrayList<>();
      for (int block = 0; block < blockNumber.length; block++) {
        if (blockNumber[block] >= 0) {
          blocks.add(block(block));
        }
      }
      return new Body(
          method, List.copyOf(finalValues), List.copyOf(blocks), List.copyOf(finalBlocks));
    }

    private Block block(int old) {
      Draft draft = drafts.get(old);
      List<Effect> effects = draft.effects.stream().map(this::effect).toList();
      List<Edge> edges =
          draft.edges.stream()
              .map(edge -> new Edge(edge.kind(), blockNumber[edge.target()], edge.exception()))
              .toList();
      Optional<Guard> guard =
          Optional.ofNullable(draft.guard)
              .map(test -> new Guard(test.test(), all(test.operands())));
      return new Block(blockNumber[old], effects, guard, edges);
    }

    private int at(int id) {
      return id == Effect.NONE ? Effect.NONE : number[id];
    }

    private List<Integer> all(List<Integer> ids) {
      return ids.stream().map(this::at).toList();
    }

    private Value value(Value value) {
      int id = at(value.id());
      if (value instanceof Value.Receiver it) {
        return new Value.Receiver(id, it.type());
      } else if (value instanceof Value.Parameter it) {
        return new Value.Parameter(id, it.index(), it.type());
      } else if (value instanceof Value.New it) {
        return new Value.New(id, it.type(), it.span());
      } else if (value instanceof Value.Closure it) {
        return new Value.Closure(
            id, it.type(), it.kind(), it.target(), all(it.captured()), it.lambda(), it.span());
      } else if (value instanceof Value.LoadField it) {
        return new Value.LoadField(id, at(it.object()), it.field(), it.type(), it.span());
      } else if (value instanceof Value.LoadStatic it) {
        return new Value.LoadStatic(id, it.field(), it.type(), it.span());
      } else if (value instanceof Value.LoadArray it) {
        return new Value.LoadArray(id, at(it.array()), it.type());
      } else if (value instanceof Value.CallResult it) {
        return new Value.CallResult(id, it.type(), call(it.call()));
      } else if (value instanceof Value.Phi it) {
        // Operands from unreachable blocks are gone.
        return new Value.Phi(
            id, all(it.operands()).stream().filter(operand -> operand >= 0).distinct().toList());
      } else if (value instanceof Value.Cast it) {
        return new Value.Cast(id, at(it.value()), it.type());
      } else if (value instanceof Value.Constant it) {
        return new Value.Constant(id, it.value(), it.type());
      } else if (value instanceof Value.Caught it) {
        return new Value.Caught(id, it.types());
      } else if (value instanceof Value.Computed it) {
        return new Value.Computed(id, it.operation(), all(it.operands()), it.type());
      } else if (value instanceof Value.Unknown it) {
        return new Value.Unknown(id, it.reason());
      }
      throw new IllegalStateException("No such kind of value: " + value);
    }

    private Effect.Invoke call(Effect.Invoke it) {
      return new Effect.Invoke(
          at(it.result()), it.kind(), it.method(), all(it.arguments()), it.span());
    }

    private Effect effect(Effect effect) {
      if (effect instanceof Effect.StoreField it) {
        return new Effect.StoreField(at(it.object()), it.field(), at(it.value()), it.span());
      } else if (effect instanceof Effect.StoreStatic it) {
        return new Effect.StoreStatic(it.field(), at(it.value()), it.span());
      } else if (effect instanceof Effect.StoreArray it) {
        return new Effect.StoreArray(at(it.array()), at(it.value()), it.span());
      } else if (effect instanceof Effect.Invoke it) {
        return call(it);
      } else if (effect instanceof Effect.Return it) {
        return new Effect.Return(at(it.value()), it.span());
      } else if (effect instanceof Effect.Throw it) {
        return new Effect.Throw(at(it.value()), it.span());
      } else if (effect instanceof Effect.MonitorEnter it) {
        return new Effect.MonitorEnter(at(it.lock()), it.span());
      } else if (effect instanceof Effect.MonitorExit it) {
        return new Effect.MonitorExit(at(it.lock()), it.span());
      }
      throw new IllegalStateException("No such kind of effect: " + effect);
    }
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways out of a body on which something that has to be done is not done.
 *
 * <p>A call is taken to fail with the exceptions that it declares, but for being interrupted: that
 * ends the work as a whole. What is not declared is not expected to happen.
 */
public final class MissedWays {

  /** How a body is left. */
  public enum Way {
    /** It returns. */
    RETURN,
    /** It throws. */
    THROW,
    /** A call that it makes fails. */
    FAILURE
  }

  private static final String THROWABLE = "java.lang.Throwable";
  private static final String INTERRUPTED = "java.lang.InterruptedException";

  private final Program program;
  private final BodyFlow flow;
  private final AccessPath object;
  private final Set<Effect> wanted;
  private final List<ControlFlow.Condition> made;
  private final BitSet seen = new BitSet();
  private final Deque<ControlFlow.Position> work = new ArrayDeque<>();
  private Optional<Way> missed = Optional.empty();

  private MissedWays(
      Program program, BodyFlow flow, AccessPath object, int maker, Set<Effect> wanted) {
    this.program = program;
    this.flow = flow;
    this.object = object;
    this.wanted = wanted;
    this.made = flow.controlFlow().conditionsOf(maker);
  }

  /**
   * The plainest way out on which none of the wanted effects happens.
   *
   * @param flow the body
   * @param object what the effects end: where it is tested for null, there is one
   * @param maker the block that makes it: what was true there still is
   * @param start where the ways begin
   * @param wanted the effects of which one has to happen
   */
  static Optional<Way> missing(
      Program program,
      BodyFlow flow,
      AccessPath object,
      int maker,
      ControlFlow.Position start,
      Set<Effect> wanted) {
    MissedWays ways = new MissedWays(program, flow, object, maker, wanted);
    ways.work.add(start);
    while (!ways.work.isEmpty()) {
      ways.follow(ways.work.poll());
    }
    return ways.missed;
  }

  private void follow(ControlFlow.Position from) {
    Block block = flow.body().blocks().get(from.block());
    for (int i = from.index(); i < block.effects().size(); i++) {
      Effect effect = block.effects().get(i);
      if (wanted.contains(effect)) {
        return;
      }
      if (effect instanceof Effect.Return) {
        leave(Way.RETURN);
        return;
      } else if (effect instanceof Effect.Throw it) {
        // What a finally block throws on was thrown by a call.
        boolean passedOn = flow.body().value(it.value()) instanceof Value.Caught;
        raise(block, thrownBy(it), passedOn ? Way.FAILURE : Way.THROW);
        return;
      } else if (effect instanceof Effect.Invoke call) {
        program.declaration(call.method()).map(MethodFacts::thrown).stream()
            .flatMap(List::stream)
            .filter(exception -> !exception.equals(INTERRUPTED))
            .forEach(exception -> raise(block, exception, Way.FAILURE));
      }
    }
    block.edges().stream()
        .filter(edge -> edge.isNormal() && isPossible(edge, block))
        .forEach(edge -> go(edge.target()));
  }

  /** What comes from several ways has no type of its own, but can be thrown. */
  private String thrownBy(Effect.Throw effect) {
    String type = flow.body().typeOf(effect.value());
    return type.equals(Body.ANY) ? THROWABLE : type;
  }

  private void leave(Way way) {
    if (missed.isEmpty() || way.compareTo(missed.get()) < 0) {
      missed = Optional.of(way);
    }
  }

  private void go(int block) {
    if (!seen.get(block)) {
      seen.set(block);
      work.add(new ControlFlow.Position(block, 0));
    }
  }

  /**
   * Goes on at the handlers of an exception, and out where none takes every such one. One whose
   * supertypes are not all there to read is taken to be of the first handler's type.
   */
  private void raise(Block block, String exception, Way way) {
    boolean known = program.isHierarchyComplete(exception);
    for (Edge edge : block.edges()) {
      if (edge.kind() == Edge.Kind.EXCEPTION) {
        boolean all = !known || program.isSubtype(exception, edge.exception());
        if (all || program.isSubtype(edge.exception(), exception)) {
          go(edge.target());
        }
        if (all) {
          return;
        }
      }
    }
    leave(way);
  }

  /** Whether control can go this way, given that the object was made. */
  private boolean isPossible(Edge edge, Block block) {
    boolean tested = edge.kind() == Edge.Kind.TRUE || edge.kind() == Edge.Kind.FALSE;
    if (!tested || block.guard().isEmpty()) {
      return true;
    }
    Guard guard = block.guard().get();
    boolean holds = edge.kind() == Edge.Kind.TRUE;
    if (guard.test() == Guard.Test.IS_NULL
        && flow.origins(guard.operands().get(0)).contains(object)) {
      return !holds;
    }
    if (made.stream().anyMatch(it -> it.holds() != holds && isSame(it.guard(), guard))) {
      return false;
    }
    // A flag of the body's own, or the object itself, may say whether there is anything to end.
    return !(isFlag(guard) || isAskedOfObject(guard))
        || leadsToWanted(edge.target())
        || !leadsToWanted(block);
  }

  private boolean isSame(Guard one, Guard other) {
    return one.test() == other.test()
        && (one.operands().equals(other.operands())
            || (one.operands().size() == 1
                && other.operands().size() == 1
                && !flow.origins(one.operands().get(0)).isEmpty()
                && flow.origins(one.operands().get(0))
                    .equals(flow.origins(other.operands().get(0)))));
  }

  private boolean isFlag(Guard guard) {
    return guard.operands().stream()
        .map(flow.body()::value)
        .anyMatch(
            value ->
                value instanceof Value.Phi phi
                    && phi.operands().stream()
                        .map(flow.body()::value)
                        .allMatch(Value.Constant.class::isInstance));
  }

  private boolean isAskedOfObject(Guard guard) {
    return guard.operands().stream()
        .map(flow.body()::value)
        .anyMatch(
            value ->
                value instanceof Value.CallResult result
                    && result.call().arguments().stream()
                        .anyMatch(argument -> flow.origins(argument).contains(object)));
  }

  private boolean leadsToWanted(Block block) {
    return block.edges().stream()
        .filter(Edge::isNormal)
        .anyMatch(edge -> leadsToWanted(edge.target()));
  }

  private boolean leadsToWanted(int start) {
    BitSet visited = new BitSet();
    Deque<Integer> todo = new ArrayDeque<>(List.of(start));
    visited.set(start);
    while (!todo.isEmpty()) {
      Block block = flow.body().blocks().get(todo.poll());
      if (block.effects().stream().anyMatch(wanted::contains)) {
        return true;
      }
      for (Edge edge : block.edges()) {
        if (edge.isNormal() && !visited.get(edge.target())) {
          visited.set(edge.target());
          todo.add(edge.target());
        }
      }
    }
    return false;
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tests that are known to come out one way behind the place where something was put in: those that
 * came out so on the way there, and whether there is anything to take out.
 */
final class KnownTests {

  private final List<ControlFlow.Condition> before;
  private final Set<Integer> keys;

  /** The tests behind a place, where these removals take out again what is put in there. */
  KnownTests(ControlFlow.Position put, Set<Effect> removals, BodyFlow flow) {
    this.before = flow.controlFlow().conditionsOf(put.block());
    this.keys = new HashSet<>();
    for (Effect removal : removals) {
      if (removal instanceof Effect.Invoke call) {
        keys.addAll(call.arguments());
      }
    }
  }

  /** Whether control may leave a block by an edge. */
  boolean mayTake(Block block, Edge edge) {
    if (block.guard().isEmpty() || !(isTrue(edge) || edge.kind() == Edge.Kind.FALSE)) {
      return true;
    }
    Guard guard = block.guard().get();
    return !isOtherThanBefore(guard, isTrue(edge)) && !isOfNothing(guard, isTrue(edge));
  }

  private static boolean isTrue(Edge edge) {
    return edge.kind() == Edge.Kind.TRUE;
  }

  private boolean isOtherThanBefore(Guard guard, boolean holds) {
    return before.stream().anyMatch(it -> it.guard().equals(guard) && it.holds() != holds);
  }

  /** Nothing is put in under nothing, and there is nothing to take out of it. */
  private boolean isOfNothing(Guard guard, boolean holds) {
    return holds && guard.test() == Guard.Test.IS_NULL && keys.contains(guard.operands().get(0));
  }
}

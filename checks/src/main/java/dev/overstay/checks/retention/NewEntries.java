package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Optional;
import java.util.Set;

/**
 * Tests of what putting something in has answered: whether it was put in, or there was something
 * already, which is for whoever put that in to take out.
 */
final class NewEntries {

  private NewEntries() {}

  /** Whether an edge leads on where the entry was put in, as far as its block tests that. */
  static boolean isPut(Block block, Edge edge, Event put, BodyFlow flow) {
    return edge.kind() == Edge.Kind.TRUE
        ? !testsWhatWasSet(block, put, flow)
        : !tests(block, put, flow);
  }

  /** Whether a block tests for null what was set before the entry was put in. */
  private static boolean testsWhatWasSet(Block block, Event put, BodyFlow flow) {
    Optional<Integer> tested =
        block
            .guard()
            .filter(it -> it.test() == Guard.Test.IS_NULL)
            .map(it -> it.operands().get(0))
            .filter(it -> flow.body().value(it) instanceof Value.Phi);
    return tested.isPresent()
        && CallArguments.call(put, flow)
            .filter(call -> new SetBefore(call, flow).isOne(tested.get()))
            .isPresent();
  }

  /**
   * The same, and where a block tests a flag that was set by such a test, an edge leads on if the
   * entry is taken out behind it, or behind neither.
   */
  static boolean isPut(Block block, Edge edge, Event put, BodyFlow flow, Set<Effect> removals) {
    return isFlagOf(block, put, flow)
        ? leadsTo(edge, removals, flow)
            || block.edges().stream().noneMatch(other -> leadsTo(other, removals, flow))
        : isPut(block, edge, put, flow);
  }

  /** Whether a block tests what putting in has answered. */
  static boolean tests(Block block, Event put, BodyFlow flow) {
    Optional<Effect.Invoke> call =
        block.guard().isEmpty() ? Optional.empty() : CallArguments.call(put, flow);
    return call.isPresent() && tests(block, call.get().result(), flow);
  }

  private static boolean tests(Block block, int result, BodyFlow flow) {
    return block
        .guard()
        .filter(it -> it.test() == Guard.Test.IS_NULL || it.test() == Guard.Test.IS_TRUE)
        .filter(it -> isOf(it.operands().get(0), result, flow))
        .isPresent();
  }

  /** Whether a value is what putting in answered, also where a flag says that it was not tried. */
  private static boolean isOf(int value, int result, BodyFlow flow) {
    return result != Effect.NONE
        && (value == result
            || (flow.body().value(value) instanceof Value.Cast cast && cast.value() == result)
            || flow.origins(value).contains(AccessPath.local(result)));
  }

  /** Whether a block tests what is set to one thing or another by how such a test comes out. */
  private static boolean isFlagOf(Block block, Event put, BodyFlow flow) {
    Body body = flow.body();
    Optional<Integer> flag =
        block
            .guard()
            .filter(it -> it.test() == Guard.Test.IS_TRUE)
            .map(it -> it.operands().get(0))
            .filter(
                it ->
                    body.value(it) instanceof Value.Phi phi
                        && phi.operands().stream()
                            .allMatch(one -> body.value(one) instanceof Value.Constant));
    Optional<Effect.Invoke> call =
        flag.isEmpty() ? Optional.empty() : CallArguments.call(put, flow);
    return call.isPresent()
        && body.blocks().stream()
            .filter(other -> tests(other, call.get().result(), flow))
            .flatMap(other -> other.edges().stream())
            .anyMatch(edge -> sets(edge, body.definedIn().get(flag.orElseThrow()), body));
  }

  /** Whether an edge leads to a block at once, or by one that does nothing. */
  private static boolean sets(Edge edge, int target, Body body) {
    Block next = body.blocks().get(edge.target());
    return edge.target() == target
        || (next.effects().isEmpty()
            && next.edges().stream().anyMatch(it -> it.target() == target));
  }

  private static boolean leadsTo(Edge edge, Set<Effect> removals, BodyFlow flow) {
    return flow.body().blocks().stream()
        .filter(block -> block.effects().stream().anyMatch(removals::contains))
        .anyMatch(block -> flow.controlFlow().dominates(edge.target(), block.id()));
  }
}

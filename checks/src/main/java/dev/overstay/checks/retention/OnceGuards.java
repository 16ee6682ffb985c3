package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/** Tests of a field that let something happen once, for all or for each object that has it. */
final class OnceGuards {

  private OnceGuards() {}

  /**
   * The field that says whether it happened already: a flag, an object that is made lazily, or what
   * was seen before. It is tested on every way to the place.
   */
  static Optional<AccessPath> of(ControlFlow.Position position, BodyFlow flow, ModuleView view) {
    for (ControlFlow.Condition condition : flow.controlFlow().conditionsOf(position.block())) {
      Guard guard = condition.guard();
      boolean lazy = guard.test() == Guard.Test.IS_NULL && condition.holds();
      if (lazy || guard.test() == Guard.Test.IS_TRUE) {
        Optional<AccessPath> asked = asked(guard.operands().get(0), flow, view);
        if (asked.isPresent()) {
          return asked;
        }
      }
    }
    return Optional.empty();
  }

  /** The field whose value is tested, if the body sets it; or that of what a test changes. */
  private static Optional<AccessPath> asked(int value, BodyFlow flow, ModuleView view) {
    Value tested = flow.body().value(value);
    if (tested instanceof Value.CallResult result) {
      return result.call().hasReceiver() && result.call().arguments().size() > 1
          ? field(flow.origins(result.call().arguments().get(0)))
          : Optional.empty();
    } else if (tested instanceof Value.Computed computed && !computed.operands().isEmpty()) {
      return asked(computed.operands().get(0), flow, view);
    } else if (tested instanceof Value.LoadField load
        && OwnStores.of(flow, view).contains(load.field())) {
      return flow.origins(load.object()).stream().findFirst();
    } else if (tested instanceof Value.LoadStatic load
        && OwnStores.of(flow, view).contains(load.field())) {
      return Optional.of(AccessPath.ofStatic(load.field()));
    }
    return Optional.empty();
  }

  private static Optional<AccessPath> field(List<AccessPath> origins) {
    return origins.stream()
        .filter(
            path ->
                path.root() instanceof AccessPath.Static
                    || (path.root() instanceof AccessPath.This && !path.steps().isEmpty()))
        .findFirst();
  }
}

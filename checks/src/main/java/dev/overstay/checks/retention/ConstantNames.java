package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;

/** Names that are made of constants alone: what is registered under one is there once. */
final class ConstantNames {

  private ConstantNames() {}

  /**
   * Whether it is registered under a name that is made of constants: there can be no second one.
   */
  static boolean isUnderOne(Event event, BodyFlow flow) {
    return flow.events().stream()
        .filter(other -> other.position().equals(event.position()))
        .filter(other -> other.flow() instanceof Flow.Grow)
        .flatMap(other -> ((Flow.Grow) other.flow()).key().stream())
        .anyMatch(key -> isOfConstants(key, flow));
  }

  private static boolean isOfConstants(AccessPath name, BodyFlow flow) {
    if (!(name.root() instanceof AccessPath.Local local)
        || !name.steps().isEmpty()
        || !flow.body().has(local.value())) {
      return false;
    }
    Value made = flow.body().value(local.value());
    List<Integer> given =
        flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(effect -> effect instanceof Effect.Invoke)
            .map(Effect.Invoke.class::cast)
            .filter(call -> makes(call, local.value(), made))
            .flatMap(call -> call.arguments().stream().skip(call.hasReceiver() ? 1 : 0))
            .toList();
    return !given.isEmpty()
        && given.stream().allMatch(it -> flow.body().value(it) instanceof Value.Constant);
  }

  /** Whether a call makes a value from nothing but what it is given. */
  private static boolean makes(Effect.Invoke call, int local, Value made) {
    return made instanceof Value.New
        ? call.kind() == Effect.Call.CONSTRUCTOR && call.arguments().get(0) == local
        : call.kind() == Effect.Call.STATIC && call.result() == local;
  }
}

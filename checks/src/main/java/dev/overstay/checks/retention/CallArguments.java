package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Optional;

/**
 * The values that stand at a call for what its callee speaks of. An event's own paths tell where
 * values come from; text made of a number comes from the number, and is another key.
 */
final class CallArguments {

  private CallArguments() {}

  /** The number of the value by whose name something is taken out, where the call is given it. */
  static Optional<Integer> takenOut(Event event, BodyFlow flow) {
    return event.source().calleeFlow().orElse(null) instanceof Flow.Shrink shrink
        ? shrink.key().flatMap(key -> of(key, event, flow))
        : Optional.empty();
  }

  /** The number of the value under which something is put in, where the call is given it. */
  static Optional<Integer> putUnder(Event event, BodyFlow flow) {
    return event.source().calleeFlow().orElse(null) instanceof Flow.Grow grow
        ? grow.key().flatMap(key -> of(key, event, flow))
        : Optional.empty();
  }

  /** The number of the value on which the call is made. */
  static Optional<Integer> receiver(Event event, BodyFlow flow) {
    return call(event, flow).filter(Effect.Invoke::hasReceiver).map(it -> it.arguments().get(0));
  }

  /** The call by which an event happens. */
  static Optional<Effect.Invoke> call(Event event, BodyFlow flow) {
    return flow.effect(event)
        .filter(Effect.Invoke.class::isInstance)
        .map(Effect.Invoke.class::cast);
  }

  /** The number of the value that a call gives for a path of its callee. */
  static Optional<Integer> of(AccessPath path, Event event, BodyFlow flow) {
    Optional<Effect.Invoke> call = call(event, flow).filter(it -> isTold(it, event));
    if (call.isEmpty() || !path.steps().isEmpty()) {
      return Optional.empty();
    }
    int index = -1;
    if (path.root() instanceof AccessPath.Param param) {
      index = param.index() + (call.get().hasReceiver() ? 1 : 0);
    } else if (path.root() instanceof AccessPath.This && call.get().hasReceiver()) {
      index = 0;
    }
    return index >= 0 && index < call.get().arguments().size()
        ? Optional.of(call.get().arguments().get(index))
        : Optional.empty();
  }

  /**
   * Whether an event tells of the method that is called, not of a function that is handed to it.
   */
  private static boolean isTold(Effect.Invoke call, Event event) {
    return event
        .source()
        .callee()
        .filter(callee -> callee.name().equals(call.method().name()))
        .isPresent();
  }
}

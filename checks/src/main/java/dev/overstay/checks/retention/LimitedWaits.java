package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Optional;

/** Waiting for an answer, no longer than some time. */
final class LimitedWaits {

  private LimitedWaits() {}

  /**
   * Where a body waits so for what it puts in: for its end, for what somebody else lays in it, or
   * by having told it when to give up.
   */
  static Optional<Event> of(Event put, BodyFlow flow) {
    return flow.events().stream()
        .filter(it -> !it.deferred() && it.isDirect())
        .filter(it -> isOf(it, put, flow))
        .findFirst();
  }

  private static boolean isOf(Event wait, Event put, BodyFlow flow) {
    if (wait.flow() instanceof Flow.Bound bound) {
      return isLimited(wait, flow) && isPutIn(bound.holder(), put, flow);
    }
    Optional<AccessPath> awaited = Optional.empty();
    if (wait.flow() instanceof Flow.Join join && isLimited(wait, flow)) {
      awaited = Optional.of(join.activity());
    } else if (wait.flow() instanceof Flow.Shrink shrink && isTimed(wait, shrink, flow)) {
      awaited = Optional.of(shrink.holder());
    }
    return awaited
        .filter(it -> Escapes.isAfter(wait.position(), put.position()))
        .filter(it -> isPutIn(it, put, flow))
        .isPresent();
  }

  private static boolean isLimited(Event wait, BodyFlow flow) {
    return CallArguments.call(wait, flow)
        .filter(call -> call.hasReceiver() && call.arguments().size() > 1)
        .isPresent();
  }

  /** Whether a call takes out whatever comes within the time that it is given. */
  private static boolean isTimed(Event wait, Flow.Shrink shrink, BodyFlow flow) {
    return shrink.key().isEmpty()
        && CallArguments.call(wait, flow)
            .filter(Effect.Invoke::hasReceiver)
            .filter(call -> call.result() != Effect.NONE)
            .filter(
                call ->
                    call.arguments().stream()
                        .skip(1)
                        .anyMatch(it -> flow.body().typeOf(it).equals("long")))
            .isPresent();
  }

  /** Whether something is the object that is put in, or a part of it. */
  private static boolean isPutIn(AccessPath waited, Event put, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            it ->
                it.position().equals(put.position())
                    && it.flow() instanceof Flow.Keep keep
                    && keep.value().root() instanceof AccessPath.Local
                    && keep.value().root().equals(waited.root()));
  }
}

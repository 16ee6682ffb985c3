package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Listeners that the body that registers them is all to take back again, and that it leaves where
 * they are on one of the ways on which it ends as it is meant to.
 */
final class SkippedRemovals {

  private final ModuleView view;
  private final WaysOut ways;

  SkippedRemovals(ModuleView view) {
    this.view = view;
    this.ways = view.only(WaysOut.class, WaysOut::new);
  }

  /**
   * Whether a body that registers a listener returns, or throws by itself, without having taken it
   * back.
   *
   * @param removals all that take it back, as far as that is known
   */
  boolean leave(Event registration, Flow.Keep keep, BodyFlow flow, List<Event> removals) {
    return !removals.isEmpty()
        && removals.stream().allMatch(it -> isRemovalOf(it, keep, registration, flow))
        && !isLetGo(keep)
        && isMissed(registration, flow, removals);
  }

  /** Whether a body that got a handle ends without having stopped what it is the handle of. */
  boolean leave(Event registration, BodyFlow flow, List<Event> stops) {
    return !stops.isEmpty()
        && stops.stream().allMatch(it -> isBehind(it, registration, flow))
        && isMissed(registration, flow, stops);
  }

  private static boolean isRemovalOf(
      Event removal, Flow.Keep keep, Event registration, BodyFlow flow) {
    return removal.flow() instanceof Flow.Shrink shrink
        && shrink.key().filter(keep.value()::equals).isPresent()
        && Registrations.whole(shrink.holder()).equals(Registrations.whole(keep.holder()))
        && isBehind(removal, registration, flow);
  }

  private static boolean isBehind(Event later, Event registration, BodyFlow flow) {
    return !later.deferred()
        && flow.controlFlow().precedes(registration.position(), later.position());
  }

  /** Whether the publisher takes out by itself what nobody names: those that were called. */
  private boolean isLetGo(Flow.Keep keep) {
    Optional<FieldRef> field = Registrations.field(keep.holder());
    return field.isPresent()
        && view.uses().of(field.get()).stream()
            .filter(use -> use.happening().isDirect())
            .anyMatch(
                use ->
                    use.kind() == FieldUses.Kind.REPLACE
                        || (use.kind() == FieldUses.Kind.SHRINK && !isNamed(use)));
  }

  private static boolean isNamed(FieldUses.Use use) {
    return use.happening().flow() instanceof Flow.Shrink shrink
        && shrink.key().filter(key -> !(key.root() instanceof AccessPath.This)).isPresent();
  }

  private boolean isMissed(Event registration, BodyFlow flow, List<Event> removals) {
    Optional<Effect> effect = flow.effect(registration);
    Set<ControlFlow.Position> given =
        removals.stream().map(Event::position).collect(Collectors.toSet());
    return effect.isPresent()
        && !given.contains(registration.position())
        && ways.without(
                new WaysOut.Taking(
                    flow, registration.position(), given, value -> false, Effect.NONE))
            .filter(
                way -> way.cause() == WaysOut.Cause.RETURN || way.cause() == WaysOut.Cause.THROW)
            .isPresent();
  }
}

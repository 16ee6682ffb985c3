package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Caches and maps that drop the rest when they have so many entries, and none by its age. */
final class SizeBounds {

  private SizeBounds() {}

  /**
   * Whether what a store puts in a field is bounded by a number alone. A cache must be built, and
   * told its bounds, where it is stored.
   */
  static boolean isOnlyBound(FieldUses.Use store) {
    if (!(store.happening().flow() instanceof Flow.Keep keep)
        || !(keep.value().root() instanceof AccessPath.Local local)
        || !keep.value().steps().isEmpty()) {
      return false;
    }
    BodyFlow flow = store.in();
    Set<Resource> made = flow.made(local.value());
    if (made.equals(Set.of(Resource.BOUNDED_MAP))) {
      return true;
    }
    List<Effect.Invoke> bounds =
        flow.events().stream()
            .filter(event -> event.flow() instanceof Flow.Bound)
            .map(event -> call(event, flow))
            .flatMap(Optional::stream)
            .toList();
    return isBuilt(local.value(), flow)
        && !bounds.isEmpty()
        && bounds.stream().allMatch(SizeBounds::isNumber);
  }

  private static boolean isBuilt(int local, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Build)
        .anyMatch(event -> call(event, flow).filter(it -> it.result() == local).isPresent());
  }

  private static Optional<Effect.Invoke> call(Event event, BodyFlow flow) {
    return flow.effect(event)
        .filter(Effect.Invoke.class::isInstance)
        .map(Effect.Invoke.class::cast);
  }

  /** Whether a bound is a number of something; one on age has a unit, others have no argument. */
  private static boolean isNumber(Effect.Invoke call) {
    String descriptor = call.method().descriptor();
    return descriptor.startsWith("(J)") || descriptor.startsWith("(I)");
  }
}

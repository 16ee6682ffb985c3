package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Tasks that are called off in time, and wait in their scheduler all the same: one that was not
 * told to take out what is called off has it until its time has come.
 */
final class CancelledTimeouts {

  private final ModuleView view;
  private final FieldStops stops;

  CancelledTimeouts(ModuleView view) {
    this.view = view;
    this.stops = new FieldStops(view);
  }

  /** Whether what a call gives back is cancelled somewhere, and its scheduler keeps the task. */
  boolean stay(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver() && isCancelled(call.result(), flow) && isKeeper(call, flow);
  }

  private boolean isCancelled(int handle, BodyFlow flow) {
    AccessPath activity = AccessPath.local(handle);
    return flow.events().stream()
            .anyMatch(
                event -> event.flow() instanceof Flow.Stop stop && stop.activity().equals(activity))
        || stops.isKept(handle, flow);
  }

  /** Whether the scheduler is one that the module makes and leaves as it is. */
  private boolean isKeeper(Effect.Invoke call, BodyFlow flow) {
    List<AccessPath> schedulers = flow.origins(call.arguments().get(0));
    return !schedulers.isEmpty()
        && schedulers.stream()
            .allMatch(
                path ->
                    FieldUses.fieldOf(path, false)
                        .map(FieldUses.Target::field)
                        .filter(this::hasKeeper)
                        .isPresent());
  }

  private boolean hasKeeper(FieldRef field) {
    List<FieldUses.Use> stores =
        view.uses().of(field, FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    return !stores.isEmpty()
        && stores.stream().allMatch(CancelledTimeouts::isLeftAsItIs)
        && view.uses().of(field, FieldUses.Kind.SHRINK).findAny().isEmpty()
        && !isToldLater(field);
  }

  /** Whether a body makes the scheduler with no word of what is to become of cancelled tasks. */
  private static boolean isLeftAsItIs(FieldUses.Use store) {
    Optional<AccessPath> tasks =
        store.happening().flow() instanceof Flow.Keep keep
                && keep.value().root() instanceof AccessPath.Local
                && keep.value().steps().isEmpty()
            ? Optional.of(keep.value().content())
            : Optional.empty();
    return tasks.isPresent()
        && store.in().events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Unbound unbound
                        && unbound.onlyIf().isEmpty()
                        && unbound.holder().equals(tasks.get()))
        && store.in().events().stream()
            .noneMatch(
                event ->
                    event.flow() instanceof Flow.Bound bound && bound.holder().equals(tasks.get()));
  }

  private boolean isToldLater(FieldRef field) {
    return view.program().module().stream()
        .flatMap(type -> view.flows(type).stream())
        .flatMap(flow -> flow.events().stream())
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Bound bound
                    && FieldUses.fieldOf(bound.holder(), true)
                        .filter(target -> target.nested() && target.field().equals(field))
                        .isPresent());
  }
}

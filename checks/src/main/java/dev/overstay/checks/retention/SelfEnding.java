package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.LinkedHashSet;
import java.util.Set;

/** Activities that end by themselves. */
final class SelfEnding {

  private final ModuleView view;
  private final FieldStops stops;

  SelfEnding(ModuleView view, FieldStops stops) {
    this.view = view;
    this.stops = stops;
  }

  /**
   * Whether it ends by itself when the owner that keeps it is gone: it is of a kind that does once
   * nothing is left to run, and each task that repeats is cancelled. For one that is made anew with
   * each call this is no excuse: its thread lives until the collector finds out.
   */
  boolean endsUnreferenced(BodyFlow flow, int local, Set<FieldRef> fields) {
    if (!view.program().is(flow.typeOfLocal(local), TypeModel.Trait.RECLAIMED)
        || fields.isEmpty()
        || fields.stream().anyMatch(stops::isStatic)) {
      return false;
    }
    AccessPath path = AccessPath.local(local);
    boolean here =
        flow.events().stream()
            .filter(event -> event.flow() instanceof Flow.Start it && it.activity().equals(path))
            .noneMatch(event -> repeats(event, flow));
    return here
        && fields.stream()
            .flatMap(field -> view.uses().of(field, FieldUses.Kind.START))
            .noneMatch(use -> repeats(use.happening(), use.in()));
  }

  /** Whether a start is one of a task that repeats and that nobody cancels. */
  private boolean repeats(Event start, BodyFlow flow) {
    AccessPath timer = ((Flow.Start) start.flow()).activity();
    return flow.events().stream()
        .filter(event -> event.position().equals(start.position()))
        .filter(event -> event.flow() instanceof Flow.Start it && !it.activity().equals(timer))
        .anyMatch(event -> !isCancelled(((Flow.Start) event.flow()).activity(), flow));
  }

  private boolean isCancelled(AccessPath task, BodyFlow flow) {
    Set<FieldRef> fields = new LinkedHashSet<>();
    FieldUses.fieldOf(task, false).map(FieldUses.Target::field).ifPresent(fields::add);
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep && keep.value().equals(task)) {
        FieldUses.fieldOf(keep.holder(), false).map(FieldUses.Target::field).ifPresent(fields::add);
      }
    }
    return fields.stream().anyMatch(stops::isStopped);
  }
}

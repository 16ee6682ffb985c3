package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Activities that end by themselves. */
final class SelfEnding {

  private final ModuleView view;
  private final FieldStops stops;
  private final Makers makers;
  private final Renewals renewals;
  private final TaskEnds tasks;

  SelfEnding(ModuleView view, FieldStops stops) {
    this.view = view;
    this.stops = stops;
    this.makers = new Makers(view);
    this.renewals = new Renewals(view);
    this.tasks = view.only(TaskEnds.class, TaskEnds::new);
  }

  /**
   * Whether it ends by itself when the owner that keeps it is gone: it is of a kind that does once
   * nothing is left to run, and each task that repeats is cancelled, and none begins the next. For
   * one that is made anew with each call this is no excuse: its thread lives until the collector
   * finds out.
   */
  boolean endsUnreferenced(BodyFlow flow, int local, Set<FieldRef> fields) {
    if (!view.program().is(flow.typeOfLocal(local), TypeModel.Trait.RECLAIMED)
        || fields.isEmpty()
        || fields.stream().anyMatch(stops::isStatic)) {
      return false;
    }
    return nothingRepeats(flow, local, fields);
  }

  /** Whether its threads may end, and each task that repeats is cancelled, and none begins anew. */
  boolean endsOnceCancelled(BodyFlow flow, int local, Set<FieldRef> fields) {
    return isToldToEnd(flow, local, fields) && nothingRepeats(flow, local, fields);
  }

  private boolean nothingRepeats(BodyFlow flow, int local, Set<FieldRef> fields) {
    return nothingRepeats(flow, local)
        && fields.stream()
            .flatMap(field -> view.uses().of(field, FieldUses.Kind.START))
            // What a function does is looked at in its own body.
            .filter(use -> !use.happening().deferred())
            .noneMatch(use -> repeats(use.happening(), use.in()))
        && fields.stream().noneMatch(renewals::neverEnd);
  }

  /**
   * Whether one that a body keeps for itself ends by itself on a way out on which the body does not
   * end it: nothing that it runs repeats, so what is left is a task that runs once.
   */
  boolean endsWhenDone(BodyFlow flow, int local) {
    return view.program().is(flow.typeOfLocal(local), TypeModel.Trait.RECLAIMED)
        && nothingRepeats(flow, local);
  }

  /**
   * Whether nothing is left of one that a body keeps for itself: each task that it was given runs
   * once, and the body calls it off.
   */
  boolean isLeftWithNothing(BodyFlow flow, int local) {
    AccessPath path = AccessPath.local(local);
    List<AccessPath> tasks =
        flow.events().stream()
            .map(Event::flow)
            .filter(it -> it instanceof Flow.Keep keep && keep.holder().root().equals(path.root()))
            .map(it -> ((Flow.Keep) it).value())
            .toList();
    return endsWhenDone(flow, local)
        && !tasks.isEmpty()
        && tasks.stream()
            .allMatch(
                task ->
                    flow.events().stream()
                        .anyMatch(
                            event ->
                                event.flow() instanceof Flow.Stop stop
                                    && !event.deferred()
                                    && stop.activity().equals(task)));
  }

  /**
   * Whether the task that it runs is told by each run which one it belongs to, and stops that at
   * some time.
   */
  boolean endsByItsTask(BodyFlow flow, int local) {
    AccessPath path = AccessPath.local(local);
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Run)
        .map(event -> (Flow.Run) event.flow())
        .filter(run -> run.arguments().contains(path))
        .anyMatch(run -> tasks.bodiesOf(run.function(), flow).anyMatch(it -> stops(it, run, path)));
  }

  private static boolean stops(BodyFlow task, Flow.Run run, AccessPath path) {
    int fromLast = run.arguments().size() - run.arguments().indexOf(path);
    AccessPath given = AccessPath.parameter(task.method().parameters().size() - fromLast);
    return task.events().stream()
        .anyMatch(event -> event.flow() instanceof Flow.Stop it && it.activity().equals(given));
  }

  private boolean nothingRepeats(BodyFlow flow, int local) {
    AccessPath path = AccessPath.local(local);
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Start it && it.activity().equals(path))
        .noneMatch(event -> repeats(event, flow));
  }

  /**
   * Whether its threads end when there is nothing to do for them: it has no core threads, or was
   * told that those may end too.
   */
  boolean endsWhenIdle(BodyFlow flow, int local, Set<FieldRef> fields) {
    return isToldToEnd(flow, local, fields)
        || view.program().is(flow.typeOfLocal(local), TypeModel.Trait.RECLAIMED)
        || makers.of(flow, local).stream().anyMatch(made -> hasNoCore(made.flow(), made.local()));
  }

  /** Whether it was told so, where it is kept or where it was made. */
  private boolean isToldToEnd(BodyFlow flow, int local, Set<FieldRef> fields) {
    return makers.of(flow, local).stream().anyMatch(SelfEnding::isToldToEnd)
        || fields.stream()
            .flatMap(field -> view.uses().of(field, FieldUses.Kind.BOUND))
            .anyMatch(use -> isSwitch(use.happening(), use.in()));
  }

  private static boolean isToldToEnd(Makers.Made made) {
    AccessPath path = AccessPath.local(made.local());
    return made.flow().events().stream()
        .anyMatch(event -> isSwitch(event, made.flow()) && isOf(event, path));
  }

  private static boolean isOf(Event event, AccessPath path) {
    return event.flow() instanceof Flow.Bound bound && bound.holder().equals(path);
  }

  /** Whether a bound is switched on, as one on idle time is; others are numbers of something. */
  private static boolean isSwitch(Event event, BodyFlow flow) {
    return event.flow() instanceof Flow.Bound
        && flow.effect(event).stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.method().descriptor().startsWith("(Z)"));
  }

  /** Whether what is made has a first number of zero, as pools name their core size first. */
  private static boolean hasNoCore(BodyFlow flow, int local) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.kind() == Effect.Call.CONSTRUCTOR
                    && call.arguments().get(0) == local
                    && call.arguments().size() > 1
                    && flow.body().value(call.arguments().get(1)) instanceof Value.Constant first
                    && Integer.valueOf(0).equals(first.value()));
  }

  /**
   * Whether a start is one of a task that goes on until somebody cancels it: it repeats, or hands
   * the next one to what a field keeps.
   */
  boolean goesOn(Event start, BodyFlow flow, Set<FieldRef> fields) {
    return repeated(start, flow).findAny().isPresent()
        || fields.stream().anyMatch(field -> renewals.hasRenewingTask(start, flow, field));
  }

  /** Whether a start is one of a task that repeats and that nobody cancels. */
  private boolean repeats(Event start, BodyFlow flow) {
    return repeated(start, flow)
        .anyMatch(task -> fieldsOf(task, flow).stream().noneMatch(stops::isStopped));
  }

  /** The tasks that are repeated from a start on. */
  static Stream<AccessPath> repeated(Event start, BodyFlow flow) {
    AccessPath timer = ((Flow.Start) start.flow()).activity();
    return flow.events().stream()
        .filter(event -> event.position().equals(start.position()))
        .filter(event -> event.flow() instanceof Flow.Start)
        .map(event -> ((Flow.Start) event.flow()).activity())
        .filter(task -> !task.equals(timer));
  }

  /** The fields that have a task. */
  static Set<FieldRef> fieldsOf(AccessPath task, BodyFlow flow) {
    Set<FieldRef> fields = new LinkedHashSet<>();
    FieldUses.fieldOf(task, false).map(FieldUses.Target::field).ifPresent(fields::add);
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep && keep.value().equals(task)) {
        FieldUses.fieldOf(keep.holder(), false).map(FieldUses.Target::field).ifPresent(fields::add);
      }
    }
    return fields;
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Since when something that a body makes runs. */
final class Starts {

  private final ModuleView view;

  Starts(ModuleView view) {
    this.view = view;
  }

  /** The first place of a body after which what it made runs: it is told to, or given work. */
  Optional<ControlFlow.Position> firstStart(BodyFlow flow, int local) {
    AccessPath path = AccessPath.local(local);
    if (runsFromTheStart(flow, local)) {
      Set<Effect> stops = stops(flow, path);
      return flow.body().blocks().stream()
          .flatMap(block -> block.effects().stream())
          .filter(effect -> effect instanceof Effect.Invoke call && isGivenTo(call, flow, path))
          .filter(effect -> !stops.contains(effect))
          .findFirst()
          .flatMap(flow::positionOf);
    }
    boolean told = waitsForStart(flow, local);
    boolean idle = view.program().is(flow.typeOfLocal(local), TypeModel.Trait.RECLAIMED);
    return flow.events().stream()
        .filter(event -> starts(event, flow, path) && (!told || event.flow() instanceof Flow.Start))
        .filter(event -> !idle || !isMaking(event, flow, local))
        .map(Event::position)
        .findFirst();
  }

  /** Whether what was made has threads or connections before anybody tells it to start. */
  private boolean runsFromTheStart(BodyFlow flow, int local) {
    Set<Resource> made = flow.made(local);
    return (made.contains(Resource.CLIENT) || made.contains(Resource.EVENT_LOOP))
        && !waitsForStart(flow, local);
  }

  private boolean waitsForStart(BodyFlow flow, int local) {
    return view.program().is(flow.typeOfLocal(local), TypeModel.Trait.STARTED);
  }

  private static Set<Effect> stops(BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Stop)
        .filter(event -> carries(flow, ((Flow.Stop) event.flow()).activity(), path))
        .flatMap(event -> flow.effect(event).stream())
        .collect(Collectors.toSet());
  }

  /** Whether an event comes with its creation: without a task it ends when nobody has it. */
  private static boolean isMaking(Event event, BodyFlow flow, int local) {
    return flow.effect(event)
        .filter(effect -> effect instanceof Effect.Invoke call && makes(call, local))
        .isPresent();
  }

  private static boolean starts(Event event, BodyFlow flow, AccessPath path) {
    if (event.flow() instanceof Flow.Start start) {
      return carries(flow, start.activity(), path);
    }
    return event.flow() instanceof Flow.Run
        && !event.deferred()
        && flow.effect(event).stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.arguments().stream()
                            .flatMap(argument -> flow.origins(argument).stream())
                            .anyMatch(path::equals));
  }

  /** Whether a call, other than its constructor's, gets what was made. */
  private static boolean isGivenTo(Effect.Invoke call, BodyFlow flow, AccessPath path) {
    return call.arguments().stream()
        .skip(call.kind() == Effect.Call.CONSTRUCTOR ? 1 : 0)
        .flatMap(argument -> flow.origins(argument).stream())
        .anyMatch(path::equals);
  }

  /**
   * Whether what a field keeps runs. Executors, event loops and clients are made to be given work,
   * whoever does it; a scheduler without a task does nothing, nor does what waits to be started.
   */
  boolean isStartedIn(FieldRef field, BodyFlow flow, int local) {
    Set<Resource> made = flow.made(local);
    boolean used =
        !made.contains(Resource.SCHEDULER)
            && !made.contains(Resource.TICKER)
            && !waitsForStart(flow, local);
    return used
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Start start
                        && carries(flow, start.activity(), AccessPath.local(local)))
        || view.uses().of(field, FieldUses.Kind.START).findAny().isPresent();
  }

  /** The way out of a body on which it does not stop what it has made and started. */
  Optional<MissedWays.Way> missedWay(BodyFlow flow, int local, List<Event> stops) {
    Optional<ControlFlow.Position> start = firstStart(flow, local);
    Optional<ControlFlow.Position> maker = maker(flow, local);
    if (start.isEmpty() || maker.isEmpty() || stops.stream().anyMatch(Event::deferred)) {
      return Optional.empty();
    }
    Set<Effect> wanted =
        stops.stream().flatMap(stop -> flow.effect(stop).stream()).collect(Collectors.toSet());
    ControlFlow.Position at = start.get();
    // The first that it is given to may be who ends it.
    if (Escapes.effectAt(flow, at).filter(wanted::contains).isPresent()) {
      return Optional.empty();
    }
    return MissedWays.missing(
        view.program(),
        flow,
        AccessPath.local(local),
        maker.get().block(),
        new ControlFlow.Position(at.block(), at.index() + 1),
        wanted);
  }

  /**
   * Whether a body throws, by itself, after it has started what it means to return: then nobody
   * ever has it.
   */
  boolean isLostByThrow(BodyFlow flow, int local) {
    Optional<ControlFlow.Position> start = firstStart(flow, local);
    Optional<ControlFlow.Position> maker = maker(flow, local);
    if (start.isEmpty() || maker.isEmpty()) {
      return false;
    }
    Set<Effect> wanted = new HashSet<>(stops(flow, AccessPath.local(local)));
    flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(Effect.Return.class::isInstance)
        .forEach(wanted::add);
    return MissedWays.missing(
            view.program(),
            flow,
            AccessPath.local(local),
            maker.get().block(),
            new ControlFlow.Position(start.get().block(), start.get().index() + 1),
            wanted)
        .filter(MissedWays.Way.THROW::equals)
        .isPresent();
  }

  private static Optional<ControlFlow.Position> maker(BodyFlow flow, int local) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(effect -> effect instanceof Effect.Invoke call && makes(call, local))
        .findFirst()
        .flatMap(flow::positionOf);
  }

  /** Whether a call makes a value: gives it, or constructs it. */
  static boolean makes(Effect.Invoke call, int local) {
    return call.result() == local
        || (call.kind() == Effect.Call.CONSTRUCTOR && call.arguments().get(0) == local);
  }

  private static boolean carries(BodyFlow flow, AccessPath value, AccessPath path) {
    return flow.carried(value).stream().anyMatch(carried -> carried.path().equals(path));
  }
}

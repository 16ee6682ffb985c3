package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Activities that a constructor starts before it fails with what it declares: nobody ever has the
 * object by which they could be stopped.
 */
final class OrphanedActivities {

  private final ModuleView view;
  private final Starts starts;
  private final SelfEnding selfEnding;
  private final FailedConstructors failed;

  OrphanedActivities(ModuleView view, Starts starts, SelfEnding selfEnding) {
    this.view = view;
    this.starts = starts;
    this.selfEnding = selfEnding;
    this.failed = new FailedConstructors(view);
  }

  /**
   * Whether what a constructor makes is one of them.
   *
   * @param fields the fields that keep it
   */
  boolean include(BodyFlow flow, int local, Set<FieldRef> fields) {
    if (!flow.method().ref().isConstructor()) {
      return false;
    }
    Set<Effect> stopped =
        stops(flow)
            .filter(it -> fields.stream().anyMatch(field -> isStopOf(it, field)))
            .flatMap(it -> flow.effect(it).stream())
            .collect(Collectors.toSet());
    return view.program().is(flow.typeOfLocal(local), TypeModel.Trait.RECLAIMED)
        ? goesOn(flow, local, fields, stopped)
        : starts
            .firstStart(flow, local)
            .or(() -> startsByField(flow, fields).map(Event::position).findFirst())
            .filter(start -> failed.mayFailAfter(start, flow, stopped::contains))
            .isPresent();
  }

  /**
   * Whether one that ends once it has nothing to run is given a task that goes on, and is neither
   * stopped nor rid of that task when the constructor fails.
   */
  private boolean goesOn(BodyFlow flow, int local, Set<FieldRef> fields, Set<Effect> stopped) {
    return Stream.concat(startsOf(AccessPath.local(local), flow), startsByField(flow, fields))
        .distinct()
        .anyMatch(
            start ->
                deeds(start, flow).anyMatch(it -> selfEnding.goesOn(it.event(), it.in(), fields))
                    && failed.mayFailAfter(
                        start.position(),
                        flow,
                        effect -> stopped.contains(effect) || callsOff(effect, start, flow)));
  }

  /** A start, and what is done behind it where a helper of the constructor does it. */
  private Stream<Deed> deeds(Event start, BodyFlow flow) {
    return Stream.concat(
        Stream.of(new Deed(flow, start)),
        Deed.behind(start, view).filter(it -> it.event().flow() instanceof Flow.Start));
  }

  /** Whether an effect calls off one of the tasks that are repeated from a start on. */
  private boolean callsOff(Effect effect, Event start, BodyFlow flow) {
    return stops(flow)
        .filter(it -> flow.effect(it).filter(effect::equals).isPresent())
        .map(it -> ((Flow.Stop) it.flow()).activity())
        .anyMatch(
            stopped ->
                deeds(start, flow).anyMatch(deed -> isTaskOf(deed, stopped, deed.in() == flow)));
  }

  private static boolean isTaskOf(Deed start, AccessPath stopped, boolean here) {
    return SelfEnding.repeated(start.event(), start.in())
        .anyMatch(
            task ->
                (here && stopped.equals(task))
                    || SelfEnding.fieldsOf(task, start.in()).stream()
                        .anyMatch(field -> isField(stopped, field)));
  }

  private static Stream<Event> stops(BodyFlow flow) {
    return flow.events().stream().filter(event -> event.flow() instanceof Flow.Stop);
  }

  private static Stream<Event> startsOf(AccessPath path, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Start it && it.activity().equals(path));
  }

  /** Where what a field has just been given is started by the field's name. */
  private static Stream<Event> startsByField(BodyFlow flow, Set<FieldRef> fields) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Start start
                    && !event.deferred()
                    && fields.stream().anyMatch(field -> isField(start.activity(), field)));
  }

  private static boolean isStopOf(Event event, FieldRef field) {
    return event.flow() instanceof Flow.Stop stop && isField(stop.activity(), field);
  }

  private static boolean isField(AccessPath path, FieldRef field) {
    return FieldUses.fieldOf(path, true).filter(target -> target.field().equals(field)).isPresent();
  }
}

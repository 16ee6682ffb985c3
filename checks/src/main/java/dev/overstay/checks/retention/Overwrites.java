package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Fields that get another activity while the one they had may run still: who stops what the field
 * has, in the end, stops the last one alone.
 */
final class Overwrites {

  private final ModuleView view;
  private final FieldStops stops;

  Overwrites(ModuleView view, FieldStops stops) {
    this.view = view;
    this.stops = stops;
  }

  /**
   * Whether a method that its own class calls again, that runs for each request, or that shows it
   * by what it does, puts a new one in place of one that may run still; or goes on to put another
   * in place of the one that it has just made.
   */
  boolean happen(BodyFlow flow, int made, FieldRef field) {
    return ((isCalledAgain(flow, field) || isRenewal(flow, field)) && isLeftRunning(flow, field))
        || FollowingStores.takeThePlaceOf(made, field, flow);
  }

  /** Whether what the method does is all that shows it. */
  boolean areInferred(BodyFlow flow, int made, FieldRef field) {
    return !FollowingStores.takeThePlaceOf(made, field, flow)
        && !isCalledAgain(flow, field)
        && stores(flow, field).noneMatch(store -> isToldAnew(store, flow));
  }

  private boolean isCalledAgain(BodyFlow flow, FieldRef field) {
    return view.lifecycles().phase(flow.method()).isEmpty()
        && (isDoneEachTime(flow, field)
            || view.callers().of(flow.method().ref()).stream()
                .anyMatch(
                    caller ->
                        caller.ref().owner().equals(flow.method().ref().owner())
                            && isCalledByTask(caller, flow.method().ref().owner(), 0)));
  }

  /** Whether nobody stops the one that there is, and another one takes its place. */
  private boolean isLeftRunning(BodyFlow flow, FieldRef field) {
    return !isForgottenWhenStopped(field)
        && flow.events().stream().noneMatch(event -> isStopOf(event, field))
        && !isStoppedByCallers(flow, field)
        && flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Replace replace
                        && isField(replace.holder(), field));
  }

  private boolean isDoneAgain(Recurrence.Often often, BodyFlow flow) {
    return often == Recurrence.Often.AGAIN
        || (often == Recurrence.Often.LIKELY && view.lifecycles().entry(flow.method()).isPresent());
  }

  /**
   * Whether a body shows that it runs more than once in the life of its object: it goes on only
   * where it is told something else than before, it is open to others though the object itself
   * calls it to begin, or it ends what another field has before it puts another there, and a method
   * that does not end this one calls it for that; or a method that hears that what was begun has
   * failed calls it to begin anew.
   */
  private boolean isRenewal(BodyFlow flow, FieldRef field) {
    return view.lifecycles().phase(flow.method()).isEmpty()
        && stores(flow, field)
            .anyMatch(
                store ->
                    !isUnderTestOf(field, store, flow)
                        && OnceGuards.of(store.position(), flow, view).isEmpty()
                        && (isToldAnew(store, flow)
                            || isOpenBesidesItsStart(store, flow)
                            || isAskedForAgain(
                                flow,
                                field,
                                caller -> replacesAnother(flow, field) || hearsOfFailure(caller))));
  }

  /** Where a body itself puts something in a field. */
  private static Stream<Event> stores(BodyFlow flow, FieldRef field) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && event.isDirect()
                    && !event.deferred()
                    && isField(keep.holder(), field));
  }

  /** Whether an argument differs from what a field has of it from the last time. */
  private boolean isToldAnew(Event store, BodyFlow flow) {
    return flow.controlFlow().conditionsOf(store.position().block()).stream()
        .filter(condition -> !condition.holds())
        .map(condition -> compared(condition.guard(), flow))
        .anyMatch(
            values ->
                values.stream().anyMatch(Value.Parameter.class::isInstance)
                    && values.stream()
                        .anyMatch(
                            value ->
                                value instanceof Value.LoadField load
                                    && flow.body().value(load.object()) instanceof Value.Receiver
                                    && OwnStores.of(flow, view).contains(load.field())));
  }

  /**
   * Whether the object begins by calling a method that anybody can call, and that is told how what
   * it makes is to go on: others call it to have that changed.
   */
  private boolean isOpenBesidesItsStart(Event store, BodyFlow flow) {
    List<Callers.Site> sites = view.callers().sites(flow.method().ref());
    return flow.method().modifiers().isPublic()
        && !flow.method().ref().isConstructor()
        && !sites.isEmpty()
        && sites.stream().allMatch(site -> isStartOf(site.caller(), flow.method().ref().owner()))
        && isToldHow(store, flow);
  }

  private boolean isStartOf(MethodFacts method, String type) {
    return method.ref().owner().equals(type)
        && (method.ref().isConstructor()
            || view.lifecycles().phase(method).filter(it -> it == Phase.START).isPresent());
  }

  /** Whether the call that gives what is stored is told something that the body is given. */
  private static boolean isToldHow(Event store, BodyFlow flow) {
    return store.flow() instanceof Flow.Keep keep
        && keep.value().root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult result
        && result.call().arguments().stream()
            .skip(result.call().hasReceiver() ? 1 : 0)
            .flatMap(argument -> flow.origins(argument).stream())
            .anyMatch(path -> path.root() instanceof AccessPath.Param);
  }

  /** The values of which a test asks whether they are equal. */
  private static List<Value> compared(Guard guard, BodyFlow flow) {
    List<Integer> values = List.of();
    if (guard.test() == Guard.Test.EQUAL) {
      values = guard.operands();
    } else if (guard.test() == Guard.Test.IS_TRUE
        && flow.body().value(guard.operands().get(0)) instanceof Value.CallResult result
        && result.call().method().name().equals("equals")) {
      values = result.call().arguments();
    }
    return values.stream().map(flow.body()::value).toList();
  }

  /** Whether a body ends what another field of its object has, and then gives that another. */
  private static boolean replacesAnother(BodyFlow flow, FieldRef field) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Replace && event.isDirect())
        .anyMatch(
            event ->
                FieldUses.fieldOf(((Flow.Replace) event.flow()).holder(), false)
                    .map(FieldUses.Target::field)
                    .filter(other -> !other.equals(field))
                    .filter(
                        other ->
                            flow.events().stream()
                                .anyMatch(
                                    it ->
                                        isStopOf(it, other)
                                            && Escapes.isAfter(event.position(), it.position())))
                    .isPresent());
  }

  /**
   * Whether a method of the same class, which is no beginning, calls for another than the first.
   */
  private boolean isAskedForAgain(BodyFlow flow, FieldRef field, Predicate<MethodFacts> isTelling) {
    List<Callers.Site> sites = view.callers().sites(flow.method().ref());
    boolean others = !flow.method().modifiers().isPrivate() || sites.size() > 1;
    return others
        && sites.stream()
            .filter(site -> view.program().sameNest(site.caller().ref().owner(), field.owner()))
            .filter(site -> view.lifecycles().phase(site.caller()).isEmpty())
            .filter(site -> !view.lifecycles().isStartOnly(site.caller()))
            .filter(site -> isTelling.test(site.caller()))
            .anyMatch(
                site ->
                    view.flow(site.caller())
                        .filter(body -> body.events().stream().noneMatch(it -> isStopOf(it, field)))
                        .filter(body -> isUnguarded(site.call(), body))
                        .isPresent());
  }

  /** Whether a method hears, as its name says, that what was begun before is no more. */
  private static boolean hearsOfFailure(MethodFacts method) {
    return !method.isLambdaBody() && AnsweredEntries.hearsOfFailure(method);
  }

  private boolean isUnguarded(Effect call, BodyFlow flow) {
    return flow.positionOf(call).filter(at -> OnceGuards.of(at, flow, view).isEmpty()).isPresent();
  }

  /** Whether all who call for a new one stop the one that there is. */
  private boolean isStoppedByCallers(BodyFlow flow, FieldRef field) {
    List<MethodFacts> callers = List.copyOf(view.callers().of(flow.method().ref()));
    return !callers.isEmpty()
        && callers.stream()
            .allMatch(
                caller ->
                    view.flow(caller).stream()
                        .flatMap(body -> body.events().stream())
                        .anyMatch(event -> isStopOf(event, field)));
  }

  /** Whether the field of a component gets another one with each request, or message. */
  private boolean isDoneEachTime(BodyFlow flow, FieldRef field) {
    return (stops.isStatic(field) || view.holders().isShared(field.owner()))
        && stores(flow, field)
            .anyMatch(
                event ->
                    isDoneAgain(view.recurrence().at(event.position(), flow), flow)
                        && !isUnderTestOf(field, event, flow));
  }

  /** Whether what the field has decides whether it gets another one. */
  private static boolean isUnderTestOf(FieldRef field, Event event, BodyFlow flow) {
    return flow.controlFlow().conditionsOf(event.position().block()).stream()
        .flatMap(condition -> condition.guard().operands().stream())
        .flatMap(operand -> asked(operand, flow))
        .flatMap(operand -> flow.origins(operand).stream())
        .anyMatch(path -> isField(path, field));
  }

  private static Stream<Integer> asked(int operand, BodyFlow flow) {
    return Stream.concat(Stream.of(operand), flow.body().value(operand).operands().stream());
  }

  /**
   * Whether a function of the owner's own that was handed to somebody calls a method, directly or
   * through others of the owner. What others can call is called by them to begin.
   */
  private boolean isCalledByTask(MethodFacts method, String owner, int depth) {
    boolean own = view.program().sameNest(method.ref().owner(), owner);
    boolean task =
        view.callers().isHandedOn(method.ref())
            && (method.isLambdaBody() || method.modifiers().isPrivate());
    return own
        && (task
            || (depth < 3
                && view.callers().of(method.ref()).stream()
                    .anyMatch(caller -> isCalledByTask(caller, owner, depth + 1))));
  }

  /** Whether whoever stops it also empties the field: then the field tells whether one starts. */
  private boolean isForgottenWhenStopped(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STOP)
        .anyMatch(
            stop ->
                view.uses()
                    .of(field, FieldUses.Kind.SHRINK)
                    .anyMatch(emptied -> !emptied.nested() && emptied.in() == stop.in()));
  }

  private static boolean isStopOf(Event event, FieldRef field) {
    return event.flow() instanceof Flow.Stop stop && isField(stop.activity(), field);
  }

  private static boolean isField(AccessPath path, FieldRef field) {
    return FieldUses.fieldOf(path, true).filter(target -> target.field().equals(field)).isPresent();
  }
}

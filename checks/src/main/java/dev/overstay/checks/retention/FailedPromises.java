package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Promises that somebody puts in a collection until the answer comes, and that a function for when
 * sending fails fails itself: nobody waits for the answer any more, and the entry stays.
 */
final class FailedPromises {

  /** What promises are told when there will be no answer. */
  private static final List<String> FAILS =
      List.of(
          "completeExceptionally",
          "setFailure",
          "tryFailure",
          "setException",
          "fail",
          "tryFail",
          "cancel",
          "onError");

  private final ModuleView view;

  FailedPromises(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether what a body puts in is failed and left, in a function that the body, or one that calls
   * it, makes for that.
   */
  boolean areLeft(FieldRef field, BodyFlow flow, Event put) {
    return areLeftBy(flow, field, List.of(put))
        || view.callers().of(flow.method().ref()).stream()
            .flatMap(caller -> view.flow(caller).stream())
            .anyMatch(caller -> areLeftBy(caller, field, puts(field, caller)));
  }

  /** Where a body has something put in a field. */
  private static List<Event> puts(FieldRef field, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Grow it && isOf(it.holder(), field))
        .filter(event -> !event.deferred())
        .toList();
  }

  private boolean areLeftBy(BodyFlow flow, FieldRef field, List<Event> puts) {
    List<AccessPath> promises =
        flow.events().stream()
            .filter(
                event ->
                    event.flow() instanceof Flow.Keep it
                        && isOf(it.holder(), field)
                        && puts.stream().anyMatch(put -> put.position().equals(event.position())))
            .map(event -> ((Flow.Keep) event.flow()).value())
            .filter(path -> path.steps().isEmpty())
            .toList();
    return flow.body().values().stream()
        .filter(value -> isCalledLater(value, flow))
        .anyMatch(
            value ->
                (value instanceof Value.Closure function
                        && function.lambda()
                        && fails(function, promises, field, flow))
                    || (value instanceof Value.New object && fails(object, promises, field, flow)));
  }

  private static boolean isCalledLater(Value function, BodyFlow flow) {
    AccessPath path = AccessPath.local(function.id());
    return flow.events().stream()
        .anyMatch(event -> event.flow() instanceof Flow.Run run && run.function().equals(path));
  }

  /** Whether a function fails one of the promises, and takes nothing out. */
  private boolean fails(
      Value.Closure function, List<AccessPath> promises, FieldRef field, BodyFlow flow) {
    Optional<BodyFlow> body = view.program().declaration(function.target()).flatMap(view::flow);
    int receiver = function.kind() == Effect.Call.STATIC ? 0 : 1;
    return body.isPresent()
        && !takesOut(body.get(), field)
        && failed(body.get())
            .anyMatch(
                path ->
                    path.root() instanceof AccessPath.Param param
                        && path.steps().isEmpty()
                        && isOneOf(param.index() + receiver, function, promises, flow));
  }

  /**
   * The same of an object with a method for that, which keeps the promise in a field. What was put
   * in itself and runs later, such as a connection with its heartbeat, is no promise.
   */
  private boolean fails(
      Value.New object, List<AccessPath> promises, FieldRef field, BodyFlow flow) {
    if (promises.contains(AccessPath.local(object.id()))) {
      return false;
    }
    List<BodyFlow> bodies =
        view.program().find(object.type()).stream()
            .filter(type -> view.program().isOwn(type.name()))
            .flatMap(type -> view.flows(type).stream())
            .filter(body -> !body.method().ref().isConstructor())
            .toList();
    return bodies.stream().noneMatch(body -> takesOut(body, field))
        && bodies.stream()
            .flatMap(FailedPromises::failed)
            .filter(path -> path.root() instanceof AccessPath.This && path.steps().size() == 1)
            .map(path -> new AccessPath(new AccessPath.Local(object.id()), path.steps()))
            .anyMatch(
                kept ->
                    flow.events().stream()
                        .anyMatch(
                            event ->
                                event.flow() instanceof Flow.Keep keep
                                    && keep.holder().equals(kept)
                                    && promises.contains(keep.value())));
  }

  private static boolean takesOut(BodyFlow body, FieldRef field) {
    return body.events().stream()
        .anyMatch(event -> event.flow() instanceof Flow.Shrink it && isOf(it.holder(), field));
  }

  /** What a body fails. */
  private static Stream<AccessPath> failed(BodyFlow body) {
    return body.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(Effect.Invoke.class::isInstance)
        .map(Effect.Invoke.class::cast)
        .filter(call -> call.hasReceiver() && FAILS.contains(call.method().name()))
        .flatMap(call -> body.origins(call.arguments().get(0)).stream());
  }

  private static boolean isOneOf(
      int captured, Value.Closure function, List<AccessPath> promises, BodyFlow flow) {
    return captured < function.captured().size()
        && flow.origins(function.captured().get(captured)).stream().anyMatch(promises::contains);
  }

  private static boolean isOf(AccessPath holder, FieldRef field) {
    return FieldUses.fieldOf(holder, true)
        .filter(target -> target.field().equals(field))
        .isPresent();
  }
}

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
        .filter(value -> value instanceof Value.Closure it && it.lambda())
        .map(Value.Closure.class::cast)
        .filter(function -> isCalledLater(function, flow))
        .anyMatch(function -> fails(function, promises, field, flow));
  }

  private static boolean isCalledLater(Value.Closure function, BodyFlow flow) {
    AccessPath path = AccessPath.local(function.id());
    return flow.events().stream()
        .anyMatch(event -> event.flow() instanceof Flow.Run run && run.function().equals(path));
  }

  /** Whether a function fails one of the promises, and takes nothing out. */
  private boolean fails(
      Value.Closure function, List<AccessPath> promises, FieldRef field, BodyFlow flow) {
    Optional<BodyFlow> body = view.program().declaration(function.target()).flatMap(view::flow);
    if (body.isEmpty()
        || body.get().events().stream()
            .anyMatch(
                event -> event.flow() instanceof Flow.Shrink it && isOf(it.holder(), field))) {
      return false;
    }
    int receiver = function.kind() == Effect.Call.STATIC ? 0 : 1;
    return body.get().body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.hasReceiver()
                    && FAILS.contains(call.method().name())
                    && body.get().origins(call.arguments().get(0)).stream()
                        .anyMatch(
                            path ->
                                path.root() instanceof AccessPath.Param param
                                    && path.steps().isEmpty()
                                    && isOneOf(
                                        param.index() + receiver, function, promises, flow)));
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

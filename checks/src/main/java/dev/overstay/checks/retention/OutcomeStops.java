package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Functions that are told once how something went, well or not, and that stop what they captured
 * for the one outcome alone.
 */
final class OutcomeStops {

  private final ModuleView view;

  OutcomeStops(ModuleView view) {
    this.view = view;
  }

  /** Whether such a function is all that stops what a body has made. */
  boolean isForOneOutcome(BodyFlow flow, int local, List<Event> stops) {
    Set<Integer> functions = new HashSet<>();
    for (Event stop : stops) {
      Optional<Integer> function =
          stop.deferred() ? SuccessOnly.function(stop, flow) : Optional.empty();
      if (function.isEmpty()) {
        return false;
      }
      functions.add(function.get());
    }
    return functions.size() == 1
        && flow.body().value(functions.iterator().next()) instanceof Value.Closure closure
        && isToldOnce(closure, flow)
        && isForOneOutcome(closure, local, flow);
  }

  /** Whether the function is given to nothing but what lets go of it once it was called. */
  private boolean isToldOnce(Value.Closure closure, BodyFlow flow) {
    List<Effect.Invoke> takers = SuccessOnly.takers(closure.id(), flow);
    return takers.size() == 1
        && takers.get(0).hasReceiver()
        && view.program()
            .is(flow.body().typeOf(takers.get(0).arguments().get(0)), TypeModel.Trait.SETTLES);
  }

  private boolean isForOneOutcome(Value.Closure closure, int local, BodyFlow flow) {
    Optional<BodyFlow> body = view.program().declaration(closure.target()).flatMap(view::flow);
    if (body.isEmpty()) {
      return false;
    }
    int receiver = body.get().method().modifiers().isStatic() ? 0 : 1;
    List<AccessPath> names =
        IntStream.range(receiver, closure.captured().size())
            .filter(i -> flow.origins(closure.captured().get(i)).contains(AccessPath.local(local)))
            .mapToObj(i -> AccessPath.parameter(i - receiver))
            .toList();
    if (body.get().events().stream().anyMatch(event -> handsOn(event, names, body.get()))) {
      return false;
    }
    int told = closure.captured().size() - receiver;
    List<Set<Tested>> tests =
        body.get().events().stream()
            .filter(
                event -> event.flow() instanceof Flow.Stop stop && names.contains(stop.activity()))
            .map(event -> tested(event, told, body.get()))
            .toList();
    return !tests.isEmpty()
        && tests.get(0).stream().anyMatch(test -> tests.stream().allMatch(it -> it.contains(test)));
  }

  /** Whether the function gives what it captured to others than functions of its own. */
  private static boolean handsOn(Event event, List<AccessPath> names, BodyFlow body) {
    if (event.flow() instanceof Flow.Keep keep && names.contains(keep.value())) {
      return !(keep.holder().root() instanceof AccessPath.Local local)
          || !(body.body().valueOrNull(local.value()) instanceof Value.Closure);
    }
    return event.flow() instanceof Flow.Pass pass && names.contains(pass.value());
  }

  /**
   * How a test of the outcome came out.
   *
   * @param guard the test
   * @param holds whether it holds
   */
  private record Tested(Guard guard, boolean holds) {}

  /** The tests of the outcome that stand before a stop. */
  private Set<Tested> tested(Event stop, int told, BodyFlow body) {
    Set<Tested> found = new HashSet<>();
    for (ControlFlow.Condition condition :
        body.controlFlow().conditionsOf(stop.position().block())) {
      if (isOutcome(condition.guard(), told, body)) {
        found.add(new Tested(condition.guard(), condition.holds()));
      }
    }
    return found;
  }

  /** Whether a test asks what the function is told whether it went well. */
  private boolean isOutcome(Guard guard, int told, BodyFlow body) {
    int operand = guard.operands().get(0);
    if (guard.test() == Guard.Test.IS_NULL) {
      return isTold(operand, told, body)
          && view.program().isSubtype(body.body().typeOf(operand), "java.lang.Throwable");
    }
    return guard.test() == Guard.Test.IS_TRUE
        && body.body().value(operand) instanceof Value.CallResult result
        && result.call().arguments().size() == 1
        && result.call().hasReceiver()
        && isTold(result.call().arguments().get(0), told, body)
        && view.program()
            .is(body.body().typeOf(result.call().arguments().get(0)), TypeModel.Trait.SETTLES);
  }

  /** Whether a value is one that the function is called with, and did not capture. */
  private static boolean isTold(int value, int told, BodyFlow body) {
    return body.origins(value).stream()
        .allMatch(
            path ->
                path.root() instanceof AccessPath.Param param
                    && path.steps().isEmpty()
                    && param.index() >= told);
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.retention.UnmatchedRemovals.Reason;
import dev.overstay.checks.retention.UnmatchedRemovals.Unmatched;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Functions that are made to be taken back from somebody whose code is not here. That it takes back
 * by what it is given is told by its methods: one is named for it, and another one, which takes the
 * same, was given a function that does the same.
 */
final class ForeignRemovals {

  private final ModuleView view;
  private final Failures failures;

  ForeignRemovals(ModuleView view) {
    this.view = view;
    this.failures = view.only(Failures.class, Failures::new);
  }

  /** The removals of a body that match nothing. */
  List<Unmatched> in(BodyFlow flow) {
    List<Unmatched> found = new ArrayList<>();
    for (Effect.Invoke call : flow.calls()) {
      if (isRemoval(call)) {
        Value.Closure removed = function(call, flow).orElse(null);
        if (removed != null
            && !FreshObjects.isKept(removed.id(), flow)
            && isGivenBefore(call.method(), removed, flow)) {
          event(call, removed, flow).map(it -> unmatched(it, removed)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Unmatched unmatched(Event event, Value.Closure removed) {
    return new Unmatched(event, Reason.FUNCTION, removed.type(), "", Optional.empty(), true);
  }

  private boolean isRemoval(Effect.Invoke call) {
    return call.hasReceiver()
        && call.arguments().size() > 1
        && ReadOnlyRemovals.isNamedForRemoval(call.method().name())
        && isUnknown(call);
  }

  private boolean isUnknown(Effect.Invoke call) {
    return view.program().isOwn(call.method().owner())
        ? failures.isForeign(call)
        : view.program().methodModel(call.method()).isEmpty();
  }

  /** The one function that a call is given, which does something and answers nothing. */
  private Optional<Value.Closure> function(Effect.Invoke call, BodyFlow flow) {
    List<Value.Closure> given =
        call.arguments().stream()
            .skip(1)
            .map(flow.body()::value)
            .filter(Value.Closure.class::isInstance)
            .map(Value.Closure.class::cast)
            .toList();
    return given.size() == 1
        ? Optional.of(given.get(0))
            .filter(
                it ->
                    view.program()
                        .declaration(it.target())
                        .filter(target -> target.returns().name().equals("void"))
                        .isPresent())
        : Optional.empty();
  }

  /** What is told of the call: that nobody here can read what becomes of the function. */
  private static Optional<Event> event(Effect.Invoke call, Value.Closure given, BodyFlow flow) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Pass pass
                    && pass.value().equals(AccessPath.local(given.id()))
                    && flow.effect(event).filter(it -> it == call).isPresent())
        .findFirst();
  }

  /** Whether another method of the same type is given such a function, in a class around it. */
  private boolean isGivenBefore(MethodRef removal, Value.Closure removed, BodyFlow flow) {
    String owner = flow.method().ref().owner();
    return view.program().module().stream()
        .filter(type -> view.program().sameNest(type.name(), owner))
        .flatMap(type -> view.flows(type).stream())
        .anyMatch(
            other ->
                other.calls().stream()
                    .filter(call -> isPutIn(call.method(), removal))
                    .flatMap(call -> function(call, other).stream())
                    .anyMatch(given -> doesTheSame(given, removed)));
  }

  private static boolean isPutIn(MethodRef method, MethodRef removal) {
    return method.owner().equals(removal.owner())
        && !method.name().equals(removal.name())
        && !ReadOnlyRemovals.isNamedForRemoval(method.name())
        && parameters(method).equals(parameters(removal));
  }

  private static String parameters(MethodRef method) {
    return method.descriptor().substring(0, method.descriptor().indexOf(')'));
  }

  /** Whether two functions are of one method, or lambdas that call the same. */
  private boolean doesTheSame(Value.Closure one, Value.Closure other) {
    return one.target().equals(other.target())
        || (one.lambda()
            && other.lambda()
            && !called(one).isEmpty()
            && called(one).equals(called(other)));
  }

  private List<MethodRef> called(Value.Closure lambda) {
    return view.program().declaration(lambda.target()).flatMap(view::flow).stream()
        .flatMap(body -> body.calls().stream())
        .map(Effect.Invoke::method)
        .toList();
  }
}

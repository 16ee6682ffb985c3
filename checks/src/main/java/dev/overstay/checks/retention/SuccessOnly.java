package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;

/** Functions that are called only where all goes well. */
final class SuccessOnly {

  private final ModuleView view;

  SuccessOnly(ModuleView view) {
    this.view = view;
  }

  /** Whether what a function of a body does happens only where all goes well. */
  boolean is(Event event, BodyFlow flow) {
    Optional<Integer> function = function(event, flow);
    if (function.isEmpty()) {
      return false;
    }
    AccessPath path = AccessPath.local(function.get());
    if (flow.body().value(function.get()) instanceof Value.New made
        && (isTold(event) || isLeftByFailure(event, made.type()))) {
      return true;
    }
    if (flow.body().value(function.get()) instanceof Value.Closure closure
        && isUnderSuccess(event, closure)) {
      return true;
    }
    List<Effect.Invoke> takers = takers(function.get(), flow);
    return !takers.isEmpty() && takers.stream().allMatch(call -> isTold(call, path, flow));
  }

  /**
   * Whether a callback has another method for the bad end, which does not do it: by their names,
   * and no other that others call does.
   */
  private boolean isLeftByFailure(Event event, String callback) {
    Optional<FieldRef> field = emptied(event.flow());
    List<MethodFacts> told =
        view.program().find(callback).stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> !method.modifiers().isStatic() && !method.modifiers().isPrivate())
            .filter(method -> !method.ref().isConstructor() && !method.isLambdaBody())
            .filter(method -> !method.modifiers().isSynthetic())
            .toList();
    return field.isPresent()
        && told.stream()
            .filter(AnsweredEntries::hearsOfFailure)
            .anyMatch(method -> !empties(method, field.get()))
        && told.stream()
            .filter(method -> empties(method, field.get()))
            .noneMatch(AnsweredEntries::hearsOfFailure);
  }

  private boolean empties(MethodFacts method, FieldRef field) {
    return view.flow(method).stream()
        .flatMap(flow -> flow.events().stream())
        .anyMatch(event -> emptied(event.flow()).filter(field::equals).isPresent());
  }

  /**
   * Whether a function that is told of failures, too, does it only where it is told of none: it
   * tests the exception that it is given.
   */
  private boolean isUnderSuccess(Event event, Value.Closure closure) {
    Optional<FieldRef> field = emptied(event.flow());
    Optional<BodyFlow> body = view.program().declaration(closure.target()).flatMap(view::flow);
    if (field.isEmpty() || body.isEmpty()) {
      return false;
    }
    List<Event> same =
        body.get().events().stream().filter(it -> emptied(it.flow()).equals(field)).toList();
    return !same.isEmpty()
        && same.stream()
            .allMatch(
                it ->
                    body.get().controlFlow().conditionsOf(it.position().block()).stream()
                        .anyMatch(test -> test.holds() && isFailure(test.guard(), body.get())));
  }

  private static Optional<FieldRef> emptied(Flow flow) {
    return flow instanceof Flow.Shrink shrink
        ? FieldUses.fieldOf(shrink.holder(), true).map(FieldUses.Target::field)
        : Optional.empty();
  }

  /** Whether a test asks if there is no exception among what the function is given. */
  private boolean isFailure(Guard guard, BodyFlow body) {
    return guard.test() == Guard.Test.IS_NULL
        && view.program()
            .isSubtype(body.body().typeOf(guard.operands().get(0)), "java.lang.Throwable")
        && body.origins(guard.operands().get(0)).stream()
            .allMatch(path -> path.root() instanceof AccessPath.Param && path.steps().isEmpty());
  }

  private static boolean isTold(Effect.Invoke call, AccessPath function, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            it ->
                it.flow() instanceof Flow.Succeed succeed
                    && succeed.function().equals(function)
                    && flow.effect(it).filter(call::equals).isPresent());
  }

  /** Whether the method of an object made here that does it is called only then. */
  private boolean isTold(Event event) {
    // What a library calls is the bridge beside the method, where that has types of its own.
    return event.source().callee().stream()
        .flatMap(
            callee ->
                view.program().find(callee.owner()).stream()
                    .flatMap(type -> type.methods().stream())
                    .map(MethodFacts::ref)
                    .filter(other -> other.name().equals(callee.name())))
        .flatMap(method -> view.program().methodModel(method).stream())
        .flatMap(row -> row.flows().stream())
        .anyMatch(
            flow -> flow instanceof Flow.Succeed it && it.function().equals(AccessPath.receiver()));
  }

  /** The calls that a function made in a body is given to. */
  static List<Effect.Invoke> takers(int function, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(effect -> effect instanceof Effect.Invoke)
        .map(Effect.Invoke.class::cast)
        .filter(
            call ->
                call.arguments().contains(function)
                    && !(call.kind() == Effect.Call.CONSTRUCTOR
                        && call.arguments().get(0) == function))
        .toList();
  }

  /** The function made in a body by which something happens, there or later. */
  static Optional<Integer> function(Event event, BodyFlow flow) {
    for (Value value : flow.body().values()) {
      boolean closure =
          value instanceof Value.Closure it
              && (!event.deferred() || it.span().equals(event.span()))
              && event.source().callee().filter(callee -> it.target().equals(callee)).isPresent();
      boolean object =
          value instanceof Value.New it
              && (!event.deferred() || it.span().equals(event.span()))
              && event
                  .source()
                  .callee()
                  .filter(callee -> callee.owner().equals(it.type()))
                  .isPresent();
      if (closure || object) {
        return Optional.of(value.id());
      }
    }
    return Optional.empty();
  }
}

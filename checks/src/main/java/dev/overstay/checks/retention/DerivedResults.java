package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/** What the result of a call has of the arguments, where keys are made of it. */
final class DerivedResults {

  private final ModuleView view;
  private final KeyTypes types;

  DerivedResults(ModuleView view, KeyTypes types) {
    this.view = view;
    this.types = types;
  }

  /** Whether what a call answers says nothing of what it is given. */
  boolean areOfNoArgument(Effect.Invoke call) {
    return isOfThread(call)
        || types.isDetailOfFailure(call.method())
        || givesConstants(call.method());
  }

  /**
   * The arguments that a result may be made of. Whoever asks an object for another, and tells it
   * what time it is, has one that is not made of the time.
   */
  List<Integer> madeOf(Value.CallResult result, BodyFlow flow) {
    List<Integer> arguments = result.call().arguments();
    return result.call().hasReceiver() && !types.isText(result.type())
        ? arguments.stream().filter(it -> !isTime(it, flow)).toList()
        : arguments;
  }

  /** Whether a number is what a clock shows: it is asked for without saying anything. */
  private static boolean isTime(int argument, BodyFlow flow) {
    return flow.body().value(argument) instanceof Value.CallResult clock
        && clock.call().arguments().isEmpty()
        && clock.type().equals("long");
  }

  /** Whether an object that a model says there is a fixed number of is asked for its text. */
  static boolean isTextOfFew(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && call.arguments().size() == 1
        && call.method().name().equals("toString")
        && flow.origins(call.arguments().get(0)).stream()
            .allMatch(
                path ->
                    path.root() instanceof AccessPath.Local local
                        && path.steps().isEmpty()
                        && flow.domain(local.value())
                            .filter(Flow.Finite.class::isInstance)
                            .isPresent());
  }

  /** There is always another thread, but what it is called or where it belongs says little. */
  private boolean isOfThread(Effect.Invoke call) {
    return call.hasReceiver() && types.isThread(call.method().owner());
  }

  /**
   * Whether a result is as open as what it was asked of: it is text, also where a type variable's
   * is cast to text, or another of the same, as streams and builders give.
   */
  boolean passOn(Value.CallResult result, BodyFlow flow) {
    return types.isText(result.type())
        || (result.call().hasReceiver()
            && flow.body().typeOf(result.call().arguments().get(0)).equals(result.type()))
        || flow.body().values().stream()
            .anyMatch(
                value ->
                    value instanceof Value.Cast cast
                        && cast.value() == result.id()
                        && types.isText(cast.type()));
  }

  /** Whether a method of the module answers nothing but constants, whatever it is asked. */
  private boolean givesConstants(MethodRef method) {
    Optional<BodyFlow> flow = view.program().declaration(method).flatMap(view::flow);
    boolean overridden =
        view.program().ownSubtypes(method.owner()).stream()
            .flatMap(type -> view.program().find(type).stream())
            .anyMatch(type -> type.method(method.name(), method.descriptor()).isPresent());
    return flow.isPresent()
        && !overridden
        && !flow.get().returned().isEmpty()
        && flow.get().returned().stream().allMatch(it -> isConstant(it, flow.get()));
  }

  private static boolean isConstant(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && flow.body().has(local.value())
        && flow.body().value(local.value()) instanceof Value.Constant;
  }
}

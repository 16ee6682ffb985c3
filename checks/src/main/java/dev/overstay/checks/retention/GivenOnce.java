package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;

/** Objects that a body makes and gives to one call alone: nobody else has them to ask by. */
final class GivenOnce {

  private GivenOnce() {}

  /**
   * Whether an object is made for the call at which an event happens and known to nobody besides: a
   * function, or an object whose constructor does not show it to others.
   */
  static boolean isGivenOnly(AccessPath path, Event event, BodyFlow flow, ModuleView view) {
    if (!(path.root() instanceof AccessPath.Local local)
        || !path.steps().isEmpty()
        || !flow.body().has(local.value())) {
      return false;
    }
    Value value = flow.body().value(local.value());
    boolean made =
        value instanceof Value.Closure
            || (value instanceof Value.New it && !showsItself(it.type(), view));
    Effect call = flow.effect(event).orElse(null);
    return made
        && call != null
        && flow.body().values().stream().noneMatch(it -> uses(it, local.value(), call))
        && flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .noneMatch(effect -> !effect.equals(call) && uses(effect, local.value()));
  }

  private static boolean uses(Value value, int local, Effect call) {
    return value.operands().contains(local)
        && !(value instanceof Value.CallResult result && result.call().equals(call));
  }

  private static boolean uses(Effect effect, int local) {
    if (effect instanceof Effect.Invoke call) {
      boolean constructs =
          call.kind() == Effect.Call.CONSTRUCTOR && call.arguments().get(0) == local;
      return call.arguments().stream().skip(constructs ? 1 : 0).anyMatch(it -> it == local);
    }
    return (effect instanceof Effect.Return it && it.value() == local)
        || (effect instanceof Effect.StoreField store && store.value() == local)
        || (effect instanceof Effect.StoreStatic store && store.value() == local)
        || (effect instanceof Effect.StoreArray store && store.value() == local);
  }

  /** Whether a constructor of a class puts the object where others find it. */
  private static boolean showsItself(String type, ModuleView view) {
    return view.program()
        .find(type)
        .filter(it -> view.program().isOwn(type))
        .map(
            it ->
                view.flows(it).stream()
                    .filter(flow -> flow.method().ref().isConstructor())
                    .flatMap(flow -> flow.events().stream())
                    .anyMatch(
                        event ->
                            (event.flow() instanceof Flow.Keep keep
                                    && keep.value().root() instanceof AccessPath.This
                                    && keep.value().steps().isEmpty())
                                || (event.flow() instanceof Flow.Pass pass
                                    && pass.value().root() instanceof AccessPath.This
                                    && pass.value().steps().isEmpty())))
        .orElse(true);
  }
}

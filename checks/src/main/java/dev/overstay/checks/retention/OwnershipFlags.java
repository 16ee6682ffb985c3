package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flags that say whether what another field has is the object's own to stop: who makes it sets
 * both, and the end stops it only where the flag is set.
 */
final class OwnershipFlags {

  private final ModuleView view;

  OwnershipFlags(ModuleView view) {
    this.view = view;
  }

  /** Whether a body puts something of its own in a field, and leaves the flag as it was. */
  boolean areForgotten(BodyFlow flow, FieldRef field) {
    List<FieldUses.Use> stops =
        view.uses()
            .of(field, FieldUses.Kind.STOP)
            .filter(use -> !use.nested() && use.happening().isDirect())
            .toList();
    if (stops.isEmpty() || flow.method().ref().isConstructor()) {
      return false;
    }
    Optional<FieldRef> flag = flag(stops.get(0));
    return flag.isPresent()
        && stops.stream().allMatch(stop -> flag(stop).equals(flag))
        && isLeft(flag.get(), flow, field);
  }

  /** The private flag of the same object that decides whether a stop happens. */
  private Optional<FieldRef> flag(FieldUses.Use stop) {
    if (stop.happening().deferred()) {
      return Optional.empty();
    }
    return stop.in().controlFlow().conditionsOf(stop.happening().position().block()).stream()
        .filter(ControlFlow.Condition::holds)
        .filter(condition -> condition.guard().test() == Guard.Test.IS_TRUE)
        .map(condition -> stop.in().body().value(condition.guard().operands().get(0)))
        .filter(Value.LoadField.class::isInstance)
        .map(value -> (Value.LoadField) value)
        .filter(load -> stop.in().body().value(load.object()) instanceof Value.Receiver)
        .map(load -> view.program().canonical(load.field()))
        .filter(flag -> view.program().field(flag).filter(this::isPrivateFlag).isPresent())
        .findFirst();
  }

  private boolean isPrivateFlag(FieldFacts field) {
    return field.modifiers().isPrivate() && field.type().name().equals("boolean");
  }

  /**
   * Whether others who put something in the field set the flag, nobody else does, and neither does
   * this body, nor those whom it calls or who call it.
   */
  private boolean isLeft(FieldRef flag, BodyFlow flow, FieldRef field) {
    Set<MethodFacts> setters = new HashSet<>();
    List<BodyFlow> bodies =
        view.program().module().stream()
            .filter(type -> view.program().sameNest(type.name(), flag.owner()))
            .flatMap(type -> view.flows(type).stream())
            .toList();
    for (BodyFlow body : bodies) {
      for (Optional<Boolean> value : stored(flag, body)) {
        if (value.isEmpty()) {
          // Whether what comes later is the object's own is known before.
          return false;
        } else if (value.get()) {
          setters.add(body.method());
        }
      }
    }
    return !setters.isEmpty()
        && setters.stream().noneMatch(it -> isAround(it, flow.method()))
        && setters.stream()
            .allMatch(
                it ->
                    !it.ref().isConstructor()
                        && view.uses()
                            .of(field, FieldUses.Kind.STORE)
                            .anyMatch(store -> store.in().method().equals(it)));
  }

  /** Whether a method is a body's own, calls it, or is called by it. */
  private boolean isAround(MethodFacts setter, MethodFacts maker) {
    return setter.equals(maker)
        || view.callers().of(maker.ref()).contains(setter)
        || view.callers().of(setter.ref()).contains(maker);
  }

  /** What a body sets the flag to, each time; empty where that is not known. */
  private List<Optional<Boolean>> stored(FieldRef flag, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(Effect.StoreField.class::isInstance)
        .map(Effect.StoreField.class::cast)
        .filter(store -> view.program().canonical(store.field()).equals(flag))
        .map(store -> known(flow.body().value(store.value())))
        .toList();
  }

  private static Optional<Boolean> known(Value value) {
    if (value instanceof Value.Constant it && it.value() instanceof Boolean flag) {
      return Optional.of(flag);
    }
    return value instanceof Value.Constant it && it.value() instanceof Integer number
        ? Optional.of(number != 0)
        : Optional.empty();
  }
}

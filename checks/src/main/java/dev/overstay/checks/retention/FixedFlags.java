package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fields that look like flags and never change. */
final class FixedFlags {

  private final ModuleView view;
  private final Map<FieldRef, Optional<Boolean>> known = new HashMap<>();

  FixedFlags(ModuleView view) {
    this.view = view;
  }

  /** The value that a private field has from the beginning and that nobody changes. */
  Optional<Boolean> valueOf(FieldRef ref) {
    FieldRef field = view.program().canonical(ref);
    Optional<Boolean> value = known.get(field);
    if (value == null) {
      value =
          view.program()
              .field(field)
              .filter(it -> it.modifiers().isPrivate() && it.type().name().equals("boolean"))
              .flatMap(this::find);
      known.put(field, value);
    }
    return value;
  }

  private Optional<Boolean> find(FieldFacts field) {
    Optional<Boolean> value = Optional.empty();
    for (var type : view.program().module()) {
      if (!view.program().sameNest(type.name(), field.ref().owner())) {
        continue;
      }
      for (BodyFlow flow : view.flows(type)) {
        for (var block : flow.body().blocks()) {
          for (Effect effect : block.effects()) {
            Optional<Integer> stored = stored(effect, field.ref(), view);
            if (stored.isEmpty()) {
              continue;
            }
            Optional<Boolean> constant = constant(flow.body().value(stored.get()));
            if (constant.isEmpty() || value.filter(it -> !it.equals(constant.get())).isPresent()) {
              return Optional.empty();
            }
            value = constant;
          }
        }
      }
    }
    // Where nothing is stored at all it may be set by reflection: no value is known.
    return value;
  }

  /** The value that an effect stores in a field, where it is one that does. */
  static Optional<Integer> stored(Effect effect, FieldRef field, ModuleView view) {
    if (effect instanceof Effect.StoreField it
        && view.program().canonical(it.field()).equals(field)) {
      return Optional.of(it.value());
    }
    return effect instanceof Effect.StoreStatic it
            && view.program().canonical(it.field()).equals(field)
        ? Optional.of(it.value())
        : Optional.empty();
  }

  private static Optional<Boolean> constant(Value value) {
    if (value instanceof Value.Constant constant) {
      Object it = constant.value();
      if (it instanceof Boolean flag) {
        return Optional.of(flag);
      } else if (it instanceof Integer number) {
        return Optional.of(number != 0);
      }
    }
    return Optional.empty();
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.summary.BodyFlow;

/** What each object of a class gets when it is made, and has no other: an id, the time. */
public final class UniqueParts {

  private final Nonces nonces;

  /** The unique parts of a module's objects. */
  public UniqueParts(ModuleView view) {
    this.nonces = new Nonces(view);
  }

  /** Whether a constructor stores such a value in a field of the object. */
  public boolean areMade(FieldRef field, BodyFlow constructor) {
    return constructor.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.StoreField store
                    && store.field().equals(field)
                    && nonces.is(store.value(), constructor));
  }
}

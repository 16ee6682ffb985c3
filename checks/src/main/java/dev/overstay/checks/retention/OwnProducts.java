package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;

/** Objects that a class makes of itself in a static method, and gives to whoever calls that. */
final class OwnProducts {

  private final ModuleView view;

  OwnProducts(ModuleView view) {
    this.view = view;
  }

  /** Whether a value is such an object. */
  static boolean is(AccessPath value, BodyFlow flow) {
    return flow.method().modifiers().isStatic()
        && value.steps().isEmpty()
        && value.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.New made
        && made.type().equals(flow.method().ref().owner())
        && flow.returned().contains(value);
  }

  /**
   * The object itself, for what it has made for itself when it was made and has in a field: what
   * keeps the one has the other.
   */
  AccessPath of(AccessPath value, BodyFlow flow) {
    AccessPath product = new AccessPath(value.root(), List.of());
    return value.steps().size() == 1
            && (product.equals(AccessPath.receiver()) || is(product, flow))
            && hasOwner(value)
        ? product
        : value;
  }

  /** Whether all that a field ever gets is made in a constructor, and has the object there. */
  private boolean hasOwner(AccessPath value) {
    List<FieldUses.Use> stores =
        FieldUses.fieldOf(value, false).stream()
            .flatMap(target -> view.uses().of(target.field(), FieldUses.Kind.STORE))
            .filter(store -> store.happening().source().equals(Event.Source.OWN))
            .toList();
    return !stores.isEmpty()
        && stores.stream()
            .allMatch(
                store ->
                    store.in().method().ref().isConstructor()
                        && store.happening().flow() instanceof Flow.Keep keep
                        && keep.value().root() instanceof AccessPath.Local
                        && store.in().carried(keep.value()).stream()
                            .anyMatch(it -> it.path().equals(AccessPath.receiver())));
  }
}

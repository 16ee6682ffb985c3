package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that a body sets, itself or in private methods of its class that it calls. */
final class OwnStores {

  private OwnStores() {}

  static Set<FieldRef> of(BodyFlow flow, ModuleView view) {
    Set<FieldRef> fields = new HashSet<>();
    effects(flow).forEach(effect -> add(effect, fields));
    effects(flow)
        .filter(Effect.Invoke.class::isInstance)
        .map(effect -> ((Effect.Invoke) effect).method())
        .filter(method -> method.owner().equals(flow.method().ref().owner()))
        .flatMap(method -> view.program().declaration(method).stream())
        .filter(method -> method.modifiers().isPrivate())
        .flatMap(method -> view.flow(method).stream())
        .flatMap(OwnStores::effects)
        .forEach(effect -> add(effect, fields));
    return fields;
  }

  private static Stream<Effect> effects(BodyFlow flow) {
    return flow.body().blocks().stream().flatMap(block -> block.effects().stream());
  }

  private static void add(Effect effect, Set<FieldRef> fields) {
    if (effect instanceof Effect.StoreField store) {
      fields.add(store.field());
    } else if (effect instanceof Effect.StoreStatic store) {
      fields.add(store.field());
    }
  }
}

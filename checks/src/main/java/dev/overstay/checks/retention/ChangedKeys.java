package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keys whose hash code another value has than when they were put in, because they were changed. */
final class ChangedKeys {

  private final Program program;

  ChangedKeys(Program program) {
    this.program = program;
  }

  /** Whether a body, on every way to a place, changes what the hash code of a key is made of. */
  boolean isChangedBefore(ControlFlow.Position place, int key, BodyFlow flow) {
    Set<FieldRef> hashed = hashed(flow.body().typeOf(key));
    if (hashed.isEmpty()) {
      return false;
    }
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        if (flow.controlFlow().precedes(new ControlFlow.Position(block.id(), i), place)
            && changes(block.effects().get(i), key, hashed, flow)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean changes(Effect effect, int key, Set<FieldRef> hashed, BodyFlow flow) {
    if (effect instanceof Effect.StoreField store) {
      return isSame(store.object(), key, flow) && hashed.contains(program.canonical(store.field()));
    }
    return effect instanceof Effect.Invoke call
        && call.kind() != Effect.Call.CONSTRUCTOR
        && call.hasReceiver()
        && isSame(call.arguments().get(0), key, flow)
        && program.isOwn(call.method().owner())
        && program.declaration(call.method()).flatMap(MethodFacts::body).stream()
            .anyMatch(body -> sets(body, hashed));
  }

  private static boolean isSame(int one, int other, BodyFlow flow) {
    return one == other
        || (flow.origins(one).size() == 1 && flow.origins(one).equals(flow.origins(other)));
  }

  /** Whether a method sets one of its own object's fields, whatever comes. */
  private boolean sets(Body body, Set<FieldRef> fields) {
    return body.blocks().stream()
        .filter(block -> block.id() == 0)
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.StoreField store
                    && body.value(store.object()) instanceof Value.Receiver
                    && fields.contains(program.canonical(store.field())));
  }

  /** The fields that the hash code of a class of the module's own is made of. */
  private Set<FieldRef> hashed(String type) {
    Set<FieldRef> found = new HashSet<>();
    Optional<Body> body =
        program
            .find(type)
            .filter(facts -> program.isOwn(type))
            .flatMap(facts -> facts.method("hashCode", "()I"))
            .flatMap(MethodFacts::body);
    body.ifPresent(
        it ->
            it.values().stream()
                .filter(
                    value ->
                        value instanceof Value.LoadField load
                            && it.value(load.object()) instanceof Value.Receiver)
                .forEach(value -> found.add(program.canonical(((Value.LoadField) value).field()))));
    return found;
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Weakness;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weak and soft references that do not let go: of what they refer to, or of themselves. */
public final class SoftReferences {

  /** A constructor may be so many calls away. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final Growth growth;

  /** The references of a module. */
  public SoftReferences(ModuleView view) {
    this.view = view;
    this.growth = view.only(Growth.class, Growth::new);
  }

  /**
   * An object that holds something weakly, and strongly besides.
   *
   * @param in the constructor
   * @param field what holds it strongly
   * @param span where that is stored
   * @param weakly where it is made weak
   */
  public record Kept(BodyFlow in, FieldRef field, Span span, Span weakly) {}

  /** What the constructors of a class are given, and keep both weakly and strongly. */
  public List<Kept> keptBy(ClassFacts type) {
    List<Kept> found = new ArrayList<>();
    for (BodyFlow flow : view.flows(type)) {
      if (flow.method().ref().isConstructor()) {
        keptBy(flow, found);
      }
    }
    return found;
  }

  private void keptBy(BodyFlow flow, List<Kept> found) {
    Map<Integer, Span> weak = new HashMap<>();
    List<Effect.StoreField> stores = new ArrayList<>();
    for (Block block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call && isReferenceToArgument(call, flow)) {
          weak.put(call.arguments().get(1), call.span());
        } else if (effect instanceof Effect.StoreField store) {
          stores.add(store);
        }
      }
    }
    for (Effect.StoreField store : stores) {
      if (weak.containsKey(store.value())
          && flow.body().value(store.object()) instanceof Value.Receiver
          && !(isReference(flow.method().ref().owner()) && isHeldOnly(store.field()))) {
        found.add(new Kept(flow, store.field(), store.span(), weak.get(store.value())));
      }
    }
  }

  /**
   * Whether nobody asks for what is in a field: then it is there to be held, by a reference that
   * stands for one that is never cleared.
   */
  private boolean isHeldOnly(FieldRef field) {
    return view.program().module().stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(
            flow ->
                flow.body().values().stream()
                    .anyMatch(
                        it -> it instanceof Value.LoadField load && load.field().equals(field)))
        .allMatch(
            flow ->
                flow.body().blocks().stream()
                        .flatMap(block -> block.effects().stream())
                        .allMatch(Effect.Return.class::isInstance)
                    && view.callers().sites(flow.method().ref()).isEmpty());
  }

  /** A reference that the object is, or makes and keeps. */
  private boolean isReferenceToArgument(Effect.Invoke call, BodyFlow flow) {
    if (call.kind() != Effect.Call.CONSTRUCTOR
        || call.arguments().size() < 2
        || !(flow.body().value(call.arguments().get(1)) instanceof Value.Parameter)
        || !isReference(call.method().owner())) {
      return false;
    }
    int made = call.arguments().get(0);
    return flow.body().value(made) instanceof Value.Receiver
        || flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.StoreField store
                        && store.value() == made
                        && flow.body().value(store.object()) instanceof Value.Receiver);
  }

  private boolean isReference(String type) {
    return view.program()
            .fromTypeModel(type, TypeModel::weakness)
            .filter(it -> it == Weakness.CONTENT)
            .isPresent()
        && view.program().fromTypeModel(type, TypeModel::growable).isEmpty();
  }

  /** How a field's collection of references grows, from which nobody takes out those cleared. */
  public Optional<Growth.Grown> neverPurged(FieldFacts field) {
    List<TypeUse> contents = field.type().arguments();
    boolean references =
        !contents.isEmpty() && isReference(contents.get(contents.size() - 1).name());
    return references
        ? growth
            .ofMap(field)
            .or(() -> growth.ofCollection(field))
            .or(() -> growth.ofCollectionAtStart(field, this::isOfInstances))
        : Optional.empty();
  }

  /**
   * Whether a method only runs while an object is made of which there may be many: what is held
   * weakly is not meant to stay, so they come and go.
   */
  private boolean isOfInstances(MethodFacts method) {
    return view.lifecycles().isStartOnly(method) && isOfInstances(method, MOST_CALLS);
  }

  private boolean isOfInstances(MethodFacts method, int calls) {
    String type = method.ref().owner();
    boolean constructor =
        method.ref().isConstructor()
            && !view.holders().isShared(type)
            && view.recurrence().ofInstances(type) != Recurrence.Often.ONCE;
    return constructor
        || (calls > 0
            && view.callers().of(method.ref()).stream()
                .anyMatch(caller -> isOfInstances(caller, calls - 1)));
  }
}

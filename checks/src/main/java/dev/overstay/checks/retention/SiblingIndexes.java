package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections of one owner that a method fills together, under the same key or with the same value,
 * of which another method empties the one and nothing the other.
 */
public final class SiblingIndexes {

  private final ModuleView view;
  private @Nullable Map<FieldRef, Forgotten> found;

  SiblingIndexes(ModuleView view) {
    this.view = view;
  }

  /**
   * A collection that was forgotten.
   *
   * @param field the field that holds it
   * @param put where it is filled
   * @param sibling the field that is emptied
   * @param siblingPut where that is filled, beside it
   * @param removal where that is emptied
   */
  public record Forgotten(
      FieldFacts field,
      FieldUses.Use put,
      FieldRef sibling,
      FieldUses.Use siblingPut,
      FieldUses.Use removal) {}

  /** What is known of a field that was forgotten. */
  public Optional<Forgotten> of(FieldRef field) {
    Map<FieldRef, Forgotten> known = found;
    if (known == null) {
      known = new HashMap<>();
      for (ClassFacts type : view.program().module()) {
        find(type, known);
      }
      found = known;
    }
    return Optional.ofNullable(known.get(field));
  }

  private void find(ClassFacts type, Map<FieldRef, Forgotten> forgotten) {
    List<FieldFacts> collections =
        type.fields().stream()
            .filter(
                field ->
                    view.program()
                        .fromTypeModel(field.type().name(), TypeModel::growable)
                        .isPresent())
            .toList();
    if (collections.size() < 2) {
      return;
    }
    for (FieldFacts field : collections) {
      if (isNeverEmptied(field.ref())) {
        sibling(type, field, collections).ifPresent(it -> forgotten.put(field.ref(), it));
      }
    }
  }

  /** Whether nothing at all is ever taken out, not even from what is inside. */
  private boolean isNeverEmptied(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.SHRINK).noneMatch(FieldUses.Use::nested)
        && view.uses().of(field, FieldUses.Kind.GROW).findAny().isPresent();
  }

  private Optional<Forgotten> sibling(
      ClassFacts type, FieldFacts field, List<FieldFacts> collections) {
    if (!view.longLife().mayBe(type, field)) {
      return Optional.empty();
    }
    Optional<Forgotten> forgotten =
        collections.stream()
            .filter(other -> !other.ref().equals(field.ref()))
            .flatMap(other -> beside(type, field, other).stream())
            .findFirst();
    return forgotten.filter(it -> new Growth(view).kept(field).contains(it.put()));
  }

  private Optional<Forgotten> beside(ClassFacts type, FieldFacts field, FieldFacts other) {
    Optional<FieldUses.Use> removal = removal(other.ref(), type);
    if (removal.isEmpty()) {
      return Optional.empty();
    }
    List<FieldUses.Use> puts =
        view.uses().of(field.ref(), FieldUses.Kind.GROW).filter(it -> !it.nested()).toList();
    for (FieldUses.Use put : puts) {
      Optional<FieldUses.Use> beside =
          view.uses()
              .of(other.ref(), FieldUses.Kind.GROW)
              .filter(it -> it.in() == put.in() && !it.nested())
              .filter(it -> arePutTogether(put, it))
              .findFirst();
      if (beside.isPresent() && removal.get().in() != put.in()) {
        return Optional.of(new Forgotten(field, put, other.ref(), beside.get(), removal.get()));
      }
    }
    return Optional.empty();
  }

  /** Where somebody who is called takes a single entry out. */
  private Optional<FieldUses.Use> removal(FieldRef field, ClassFacts type) {
    return view.uses()
        .of(field, FieldUses.Kind.SHRINK)
        .filter(use -> !use.nested() && use.happening().isDirect())
        .filter(use -> ((Flow.Shrink) use.happening().flow()).key().isPresent())
        .filter(use -> view.lifecycles().isReachable(use.in().method()))
        .filter(use -> !view.lifecycles().isStartOnly(use.in().method()))
        .filter(use -> view.program().sameNest(use.in().method().ref().owner(), type.name()))
        .findFirst();
  }

  private static boolean arePutTogether(FieldUses.Use one, FieldUses.Use other) {
    if (!one.happening().isDirect()
        || !other.happening().isDirect()
        || one.happening().deferred()
        || other.happening().deferred()) {
      return false;
    }
    Set<AccessPath> both = given(one.happening(), one.in());
    both.retainAll(given(other.happening(), other.in()));
    return !both.isEmpty();
  }

  /** Where what the call is given comes from, key and value. */
  private static Set<AccessPath> given(Event put, BodyFlow flow) {
    Set<AccessPath> given = new HashSet<>();
    CallArguments.call(put, flow)
        .ifPresent(
            call ->
                call.arguments().stream()
                    .skip(call.hasReceiver() ? 1 : 0)
                    .forEach(argument -> given.addAll(flow.origins(argument))));
    given.removeIf(path -> isConstant(path, flow));
    return given;
  }

  private static boolean isConstant(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Static
        || path.equals(AccessPath.receiver())
        || (path.root() instanceof AccessPath.Local local
            && local.value() >= 0
            && local.value() < flow.body().values().size()
            && flow.body().value(local.value()) instanceof Value.Constant);
  }
}

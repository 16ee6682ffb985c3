package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from a shared component to a collection, as the code that fills it goes. That code sees
 * what declarations hide: which of the module's classes are behind an interface that a container
 * puts together.
 */
final class SharedPaths {

  private final ModuleView view;
  private final Map<FieldRef, Optional<FieldRef>> known = new HashMap<>();

  SharedPaths(ModuleView view) {
    this.view = view;
  }

  /**
   * The component's field at the beginning of a way on which nothing is ever exchanged or taken
   * out, where such a way is known.
   */
  Optional<FieldRef> to(FieldFacts field) {
    Optional<FieldRef> found = known.get(field.ref());
    if (found == null) {
      found =
          view.uses()
              .of(field.ref(), FieldUses.Kind.GROW)
              .filter(use -> !use.nested())
              .flatMap(use -> first(((Flow.Grow) use.happening().flow()).holder(), use).stream())
              .findFirst();
      known.put(field.ref(), found);
    }
    return found;
  }

  private Optional<FieldRef> first(AccessPath path, FieldUses.Use use) {
    Optional<FieldRef> first = Optional.empty();
    if (path.root() instanceof AccessPath.Static root) {
      first = Optional.of(root.field());
    } else if (path.root() instanceof AccessPath.This
        && path.steps().size() > 1
        // What is in a component that is a collection itself is in no field of it.
        && path.steps().get(0) instanceof AccessPath.Field field
        && view.components().isShared(use.in().method().ref().owner())) {
      first = Optional.of(field.field());
    }
    return first.filter(it -> isLasting(path, use.in()));
  }

  private boolean isLasting(AccessPath path, BodyFlow flow) {
    List<AccessPath.Step> steps = path.steps();
    boolean fixed = path.root() instanceof AccessPath.This || isKept(path, 0);
    for (int i = 0; fixed && i < steps.size() - 1; i++) {
      AccessPath prefix = new AccessPath(path.root(), steps.subList(0, i + 1));
      fixed =
          (steps.get(i) instanceof AccessPath.Content || isKept(path, i + 1))
              && view.types().of(prefix, flow).stream().allMatch(this::lasts);
    }
    return fixed;
  }

  /** Whether the object at a place of a path, or what is in it, stays there. */
  private boolean isKept(AccessPath path, int length) {
    AccessPath prefix = new AccessPath(path.root(), path.steps().subList(0, length));
    Optional<FieldRef> field = FieldUses.fieldOf(prefix, false).map(FieldUses.Target::field);
    boolean inside =
        length < path.steps().size() && path.steps().get(length) instanceof AccessPath.Content;
    return field
        .filter(it -> view.program().field(it).filter(at -> !isSupplied(at)).isPresent())
        .filter(
            it ->
                inside
                    ? view.uses().of(it, FieldUses.Kind.SHRINK).noneMatch(this::takesOut)
                    : view.uses()
                        .of(it, FieldUses.Kind.STORE)
                        .filter(store -> !store.nested())
                        .allMatch(store -> isOfBeginning(store, it)))
        .isPresent();
  }

  /** Whether something is taken out; a field that is empty while a component begins is not that. */
  private boolean takesOut(FieldUses.Use shrink) {
    return shrink.happening().isDirect()
        && (!shrink.happening().source().equals(Event.Source.OWN)
            || view.requestPath().isConcurrent(shrink.in().method()));
  }

  /**
   * Whether a store is one of the component's beginning, or of another beginning later on, where no
   * request comes: of what others have made, or of a whole collection to which nobody adds.
   */
  private boolean isOfBeginning(FieldUses.Use store, FieldRef field) {
    boolean made =
        store.happening().flow() instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Local local
            && view.program().isOwn(store.in().typeOfLocal(local.value()));
    boolean filled = view.uses().of(field, FieldUses.Kind.GROW).anyMatch(use -> !use.nested());
    return view.lifecycles().isStartOnly(store.in().method())
        || (!made && !filled && !view.requestPath().isConcurrent(store.in().method()));
  }

  private boolean isSupplied(FieldFacts field) {
    return view.lifetimes().isInjected(field.annotations());
  }

  private boolean lasts(TypeUse type) {
    return view.lifetimes().of(type.name()).isEmpty()
        && view.components().scope(type.name()).filter(it -> it != Scope.SHARED).isEmpty()
        && !view.works().isOwnedThrough(type.name());
  }
}

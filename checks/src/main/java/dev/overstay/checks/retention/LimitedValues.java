package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;

/** Which values of a body are short-lived, and how the code knows them. */
final class LimitedValues {

  private final ModuleView view;

  LimitedValues(ModuleView view) {
    this.view = view;
  }

  /** What limits a value of a body: the type it has there, or the one its origin has. */
  Optional<Lifetimes.Limited> of(AccessPath path, String type, BodyFlow flow) {
    if (isFreshContainer(path, flow) || view.lifetimes().isStandIn(type)) {
      return Optional.empty();
    }
    Optional<Lifetimes.Limited> best = view.lifetimes().of(type);
    if (isLongLived(type)) {
      return Optional.empty();
    }
    boolean part = path.steps().stream().anyMatch(AccessPath.Field.class::isInstance);
    for (TypeUse use : view.types().of(path, flow)) {
      // A collection that a part of the value has may be empty.
      Optional<Lifetimes.Limited> other =
          part ? view.lifetimes().of(use.name()) : view.lifetimes().of(use);
      boolean better =
          other.isPresent()
              && (best.isEmpty() || other.get().lifetime().compareTo(best.get().lifetime()) < 0);
      if (better) {
        best = other;
      }
    }
    return best;
  }

  /**
   * Whether what is got of something short-lived is long-lived all the same: the threads that serve
   * a connection serve others, too.
   */
  boolean isLongLived(String type) {
    return view.program()
            .fromTypeModel(type, TypeModel::lifetime)
            .filter(lifetime -> lifetime == Lifetime.APPLICATION)
            .isPresent()
        || view.program()
            .fromTypeModel(type, TypeModel::resource)
            .filter(resource -> resource == Resource.EVENT_LOOP)
            .isPresent();
  }

  /** The type by which the code knows a value: the declared one, where that is limited as well. */
  String shown(Lifetimes.Limited limited, AccessPath path, String type, BodyFlow flow) {
    if (view.program().isSubtype(type, limited.type())) {
      return type;
    }
    return view.types().of(path, flow).stream()
        .map(TypeUse::name)
        .filter(name -> view.program().isSubtype(name, limited.type()))
        .findFirst()
        .orElse(limited.type());
  }

  /** A container made here holds what is put in it, not what its type would let in. */
  private boolean isFreshContainer(AccessPath path, BodyFlow flow) {
    return path.steps().isEmpty()
        && path.root() instanceof AccessPath.Local local
        && flow.body().has(local.value())
        && (isMadeContainer(local.value(), flow) || isNewContainer(local.value(), flow));
  }

  private static boolean isMadeContainer(int local, BodyFlow flow) {
    return flow.made(local).stream().anyMatch(Resource::isContainer);
  }

  private boolean isNewContainer(int local, BodyFlow flow) {
    return flow.body().value(local) instanceof Value.New made
        && (made.type().endsWith("[]")
            || view.program().is(made.type(), TypeModel.Trait.CONTAINER));
  }

  /** Whether a callee knows by itself that what is at a path is short-lived. */
  boolean isLimitedIn(AccessPath value, MethodFacts callee) {
    return view.types().of(value, callee).stream()
        .anyMatch(type -> view.lifetimes().of(type).isPresent());
  }

  /** Whether a path leads to a field that the container fills. */
  boolean isSuppliedField(AccessPath path) {
    Optional<FieldFacts> field =
        FieldUses.fieldOf(path, false).map(FieldUses.Target::field).flatMap(view.program()::field);
    return field.filter(it -> view.lifetimes().isInjected(it.annotations())).isPresent();
  }
}

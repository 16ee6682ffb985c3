package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;

/**
 * Fields through which a container gives objects to whoever asks. Where each who asks gets a new
 * one, and its class has something to do at the end, the container keeps them all with the field.
 */
final class Lenders {

  private final ModuleView view;

  Lenders(ModuleView view) {
    this.view = view;
  }

  /** Whether a field has such a lender from the container, and it keeps what it gives out. */
  boolean keeps(FieldFacts field) {
    return view.program().is(field.type().name(), TypeModel.Trait.LENDER)
        && isSupplied(field)
        && view.types().contents(field.type()).stream().anyMatch(this::isKept);
  }

  /** Whether there is a new object for each who asks, and the container has to end it. */
  private boolean isKept(TypeUse type) {
    return view.components().scope(type.name()).filter(it -> it == Scope.PROTOTYPE).isPresent()
        && view.program().withSupertypes(type.name()).stream()
            .flatMap(at -> view.program().find(at).stream())
            .flatMap(at -> at.methods().stream())
            .anyMatch(this::isEnd);
  }

  private boolean isEnd(MethodFacts method) {
    return view.program()
        .fromAnnotations(method.annotations(), AnnotationModel::lifecycle)
        .filter(phase -> phase == Phase.STOP)
        .isPresent();
  }

  private boolean isSupplied(FieldFacts field) {
    return view.lifetimes().isInjected(field.annotations())
        || view.uses()
            .of(field.ref(), FieldUses.Kind.STORE)
            .filter(store -> !store.nested())
            .anyMatch(
                store ->
                    view.lifetimes().isInjectionPoint(store.in().method())
                        && store.happening().flow() instanceof Flow.Keep keep
                        && keep.value().root() instanceof AccessPath.Param
                        && keep.value().steps().isEmpty());
  }
}

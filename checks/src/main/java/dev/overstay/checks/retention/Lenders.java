package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fields through which a container gives objects to whoever asks. Where each who asks gets a new
 * one, and its class has something to do at the end, the container keeps them all with the field.
 */
final class Lenders {

  /** Beans have others for themselves, which have others, so deep. */
  private static final int MOST_PARTS = 3;

  private final ModuleView view;

  Lenders(ModuleView view) {
    this.view = view;
  }

  /** Whether a field has such a lender, which the container gave. */
  boolean are(FieldFacts field) {
    return view.program().is(field.type().name(), TypeModel.Trait.LENDER) && isSupplied(field);
  }

  /**
   * Whether the lender that a field has keeps what it is asked for. That is of the type that the
   * result is taken for, which may be narrower than the one that the lender was declared for.
   */
  boolean keep(FieldFacts field, FieldUses.Use site) {
    Set<String> asked =
        Stream.concat(
                Stream.of(new Deed(site.in(), site.happening())),
                Deed.behind(site.happening(), view))
            .flatMap(
                deed ->
                    CallArguments.call(deed.event(), deed.in()).stream()
                        .filter(call -> call.result() != Effect.NONE)
                        .flatMap(
                            call ->
                                LentObjects.types(call.result(), deed.in(), view.program())
                                    .stream()))
            .collect(Collectors.toSet());
    return asked.isEmpty()
        ? view.types().contents(field.type()).stream().anyMatch(it -> isKept(it.name()))
        : asked.stream().anyMatch(this::isKept);
  }

  /** Whether that is so whichever bean of a type is asked for. */
  private boolean isKept(String type) {
    if (!view.program().isOwn(type) || view.components().scope(type).isPresent()) {
      return isEnded(type, MOST_PARTS);
    }
    List<String> beans =
        view.program().ownSubtypes(type).stream()
            .filter(it -> view.components().scope(it).isPresent())
            .toList();
    return !beans.isEmpty() && beans.stream().allMatch(it -> isEnded(it, MOST_PARTS));
  }

  /**
   * Whether there is a new object for each who asks, and the container has to end it, or one that
   * it is given for itself alone.
   */
  private boolean isEnded(String bean, int parts) {
    return view.components().scope(bean).filter(it -> it == Scope.PROTOTYPE).isPresent()
        && view.program().withSupertypes(bean).stream()
            .flatMap(at -> view.program().find(at).stream())
            .anyMatch(
                at ->
                    at.methods().stream().anyMatch(this::isEnd)
                        || (parts > 0
                            && at.fields().stream()
                                .anyMatch(
                                    it -> isSupplied(it) && isEnded(it.type().name(), parts - 1))));
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

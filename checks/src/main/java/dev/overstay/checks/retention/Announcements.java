package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who in the module hears on a thread of its own what is announced to all. */
final class Announcements {

  private final ModuleView view;
  private @Nullable List<MethodFacts> listeners;

  /** The listeners of a module. */
  Announcements(ModuleView view) {
    this.view = view;
  }

  /** A method that is told of what a path leads to, and runs on another thread. */
  Optional<MethodFacts> heardElsewhere(AccessPath told, BodyFlow flow) {
    List<TypeUse> types = view.types().of(told, flow);
    return listeners().stream()
        .filter(
            listener ->
                types.stream()
                    .anyMatch(
                        type ->
                            view.program()
                                .isSubtype(
                                    type.name(), listener.parameters().get(0).type().name())))
        .findFirst();
  }

  private List<MethodFacts> listeners() {
    List<MethodFacts> known = listeners;
    if (known == null) {
      known = new ArrayList<>();
      for (ClassFacts type : view.program().module()) {
        for (MethodFacts method : type.methods()) {
          if (method.parameters().size() == 1
              && has(AnnotationModel.Trait.HEARS, method.annotations())
              && (has(AnnotationModel.Trait.ELSEWHERE, method.annotations())
                  || has(AnnotationModel.Trait.ELSEWHERE, type.annotations()))) {
            known.add(method);
          }
        }
      }
      listeners = known;
    }
    return known;
  }

  private boolean has(AnnotationModel.Trait trait, List<AnnotationFacts> annotations) {
    return !annotations.isEmpty()
        && view.program()
            .fromAnnotations(
                annotations, row -> row.is(trait) ? Optional.of(row) : Optional.empty())
            .isPresent();
  }
}

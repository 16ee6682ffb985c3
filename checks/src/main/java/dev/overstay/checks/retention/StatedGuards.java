package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.program.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What annotations say of how threads share a field: that somebody takes care of it, as the
 * container does that locks a component, or that the container leaves it to the component.
 */
final class StatedGuards {

  private static final String VALUE = "value";

  private final Program program;
  private final Callers callers;

  StatedGuards(Program program, Callers callers) {
    this.program = program;
    this.callers = callers;
  }

  /** Whether a field is guarded where a method uses it. */
  boolean areOf(FieldRef field, MethodFacts method) {
    boolean own = program.field(field).filter(it -> isGuarded(it.annotations())).isPresent();
    return own
        || (program.find(field.owner()).filter(it -> isGuarded(it.annotations())).isPresent()
            && !isLeftToComponent(method, new HashSet<>()));
  }

  private boolean isGuarded(List<AnnotationFacts> annotations) {
    return program
        .fromAnnotations(
            annotations,
            row -> row.is(AnnotationModel.Trait.GUARDED) ? Optional.of(row) : Optional.empty())
        .isPresent();
  }

  /**
   * What a method says wins over what its class says; a private one runs as the methods do that
   * call it.
   */
  private boolean isLeftToComponent(MethodFacts method, Set<MethodRef> asked) {
    if (method.modifiers().isPrivate() && !callers.of(method.ref()).isEmpty()) {
      return asked.add(method.ref())
          && callers.of(method.ref()).stream().anyMatch(it -> isLeftToComponent(it, asked));
    }
    return said(method.annotations())
        .or(
            () ->
                program.find(method.ref().owner()).map(ClassFacts::annotations).flatMap(this::said))
        .orElse(false);
  }

  private Optional<Boolean> said(List<AnnotationFacts> annotations) {
    for (AnnotationFacts annotation : annotations) {
      Optional<Boolean> said =
          program
              .fromAnnotations(List.of(annotation), StatedGuards::unguarded)
              .flatMap(constants -> annotation.text(VALUE).map(constants::contains));
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> unguarded(AnnotationModel row) {
    return row.unguarded().isEmpty() ? Optional.empty() : Optional.of(row.unguarded());
  }
}

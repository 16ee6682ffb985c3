package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Events by which an application's container says that it has started or is about to end: whoever
 * hears of them begins or ends with it, and works on no message.
 */
final class LifecycleEvents {

  private final Program program;

  LifecycleEvents(Program program) {
    this.program = program;
  }

  /** What is heard of, where that is annotated on a parameter. */
  Optional<EntryKind> entry(MethodFacts method) {
    for (ParameterFacts parameter : method.parameters()) {
      Optional<EntryKind> entry =
          program.fromAnnotations(parameter.annotations(), AnnotationModel::entry);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /** The end of the application's life that all events tell of which a method hears. */
  Optional<Phase> phase(MethodFacts method) {
    return method.modifiers().isSynthetic() && !method.isLambdaBody()
        ? bridged(method).flatMap(this::ofEvents)
        : ofEvents(method);
  }

  /** The method that compilers put a bridge beside, for callers who know its declaration alone. */
  private Optional<MethodFacts> bridged(MethodFacts bridge) {
    return program.find(bridge.ref().owner()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(
            it ->
                !it.modifiers().isSynthetic()
                    && it.ref().name().equals(bridge.ref().name())
                    && it.parameters().size() == bridge.parameters().size())
        .findFirst();
  }

  private Optional<Phase> ofEvents(MethodFacts method) {
    Set<Optional<Phase>> phases = new HashSet<>();
    for (ParameterFacts parameter : method.parameters()) {
      // What is given besides the event says nothing.
      if (method.parameters().size() == 1 || isHeard(parameter.annotations())) {
        phases.add(ofType(parameter.type().name()).or(() -> said(parameter.annotations())));
      }
    }
    if (phases.isEmpty()) {
      named(method).forEach(type -> phases.add(ofType(type)));
    }
    return phases.size() == 1 ? phases.iterator().next() : Optional.empty();
  }

  private boolean isHeard(List<AnnotationFacts> annotations) {
    return program.fromAnnotations(annotations, AnnotationModel::entry).isPresent();
  }

  private Optional<Phase> ofType(String type) {
    if (program.is(type, TypeModel.Trait.TELLS_OF_START)) {
      return Optional.of(Phase.START);
    }
    return program.is(type, TypeModel.Trait.TELLS_OF_END)
        ? Optional.of(Phase.STOP)
        : Optional.empty();
  }

  /**
   * What a qualifier says of an event, where it speaks of the application, and no narrower scope.
   */
  private Optional<Phase> said(List<AnnotationFacts> annotations) {
    for (AnnotationFacts annotation : annotations) {
      Optional<Phase> phase =
          program.fromAnnotations(List.of(annotation), AnnotationModel::lifecycle);
      if (phase.isPresent() && classes(annotation).stream().allMatch(this::isOfApplication)) {
        return phase;
      }
    }
    return Optional.empty();
  }

  private boolean isOfApplication(String scope) {
    return program
        .models()
        .annotation(scope)
        .flatMap(AnnotationModel::component)
        .filter(it -> it == Scope.SHARED)
        .isPresent();
  }

  /** The events that an annotation of a method without parameters names. */
  private List<String> named(MethodFacts method) {
    List<String> found = new ArrayList<>();
    for (AnnotationFacts annotation : method.annotations()) {
      if (isHeard(List.of(annotation))) {
        found.addAll(classes(annotation));
      }
    }
    return found;
  }

  private static List<String> classes(AnnotationFacts annotation) {
    List<String> found = new ArrayList<>();
    for (Object value : annotation.values().values()) {
      for (Object each : value instanceof List<?> several ? several : List.of(value)) {
        if (each instanceof AnnotationFacts.ClassLiteral literal) {
          found.add(literal.name());
        }
      }
    }
    return found;
  }
}

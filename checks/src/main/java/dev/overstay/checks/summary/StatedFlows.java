package dev.overstay.checks.summary;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a project says of its own methods by {@code @Keeps} and {@code @Releases}, in the method's
 * terms. What is said of a method holds for those that override it.
 */
public final class StatedFlows {

  private static final String KEEPS = "dev.overstay.annotations.Keeps";
  private static final String RELEASES = "dev.overstay.annotations.Releases";
  private static final Set<String> ALL = Set.of(KEEPS, RELEASES);

  private final Program program;
  private final Set<Flow> flows = new LinkedHashSet<>();

  private StatedFlows(Program program) {
    this.program = program;
  }

  /** What is said of a method, and of those that it overrides. */
  public static List<Flow> of(MethodFacts method, Program program) {
    StatedFlows stated = new StatedFlows(program);
    for (MethodFacts at : declarations(method, program)) {
      stated.keeps(at);
      stated.releases(at);
    }
    return List.copyOf(stated.flows);
  }

  private static List<MethodFacts> declarations(MethodFacts method, Program program) {
    if (method.ref().isConstructor() || method.modifiers().isStatic()) {
      return List.of(method);
    }
    return program.withSupertypes(method.ref().owner()).stream()
        .map(program::find)
        .flatMap(Optional::stream)
        .map(type -> type.method(method.ref().name(), method.ref().descriptor()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether anything is said of any method of a class itself. */
  static boolean isAnySaidIn(ClassFacts type) {
    if (type.name().startsWith("java.")) {
      return false;
    }
    for (MethodFacts method : type.methods()) {
      if (!method.mayBeAnnotated()) {
        continue;
      }
      if (isSaid(method.annotations())) {
        return true;
      }
      for (ParameterFacts parameter : method.parameters()) {
        if (isSaid(parameter.annotations())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSaid(List<AnnotationFacts> annotations) {
    for (AnnotationFacts annotation : annotations) {
      if (ALL.contains(annotation.type())) {
        return true;
      }
    }
    return false;
  }

  private void keeps(MethodFacts method) {
    boolean all = annotation(method.annotations(), KEEPS).isPresent();
    AccessPath holder =
        method.modifiers().isStatic()
            ? AccessPath.ofStatic(new FieldRef(method.ref().owner(), method.ref().name()))
            : AccessPath.receiver().content();
    for (int i = 0; i < method.parameters().size(); i++) {
      ParameterFacts parameter = method.parameters().get(i);
      boolean said = annotation(parameter.annotations(), KEEPS).isPresent();
      if (said || (all && parameter.type().name().indexOf('.') >= 0)) {
        flows.add(new Flow.Keep(AccessPath.parameter(i), holder));
      }
    }
  }

  private void releases(MethodFacts method) {
    for (AnnotationFacts said : annotation(method.annotations(), RELEASES).stream().toList()) {
      for (AccessPath field : fields(method, said)) {
        flows.add(new Flow.Shrink(field, Optional.empty()));
        flows.add(new Flow.Stop(field));
      }
    }
    for (int i = 0; i < method.parameters().size(); i++) {
      AccessPath argument = AccessPath.parameter(i);
      List<AnnotationFacts> annotations = method.parameters().get(i).annotations();
      for (AnnotationFacts said : annotation(annotations, RELEASES).stream().toList()) {
        fields(method, said)
            .forEach(field -> flows.add(new Flow.Shrink(field, Optional.of(argument))));
        flows.add(new Flow.Stop(argument));
      }
    }
  }

  private static Optional<AnnotationFacts> annotation(List<AnnotationFacts> all, String type) {
    return all.stream().filter(annotation -> annotation.type().equals(type)).findFirst();
  }

  /** The fields that an annotation names, of the method's class or its superclasses; or all. */
  private List<AccessPath> fields(MethodFacts method, AnnotationFacts said) {
    List<?> names = said.values().get("value") instanceof List<?> list ? list : List.of();
    List<AccessPath> found = new ArrayList<>();
    for (String at : program.withSupertypes(method.ref().owner())) {
      for (FieldFacts field : program.find(at).map(ClassFacts::fields).orElse(List.of())) {
        boolean meant = names.isEmpty() || names.contains(field.ref().name());
        if (meant && field.modifiers().isStatic()) {
          found.add(AccessPath.ofStatic(field.ref()));
        } else if (meant && !method.modifiers().isStatic()) {
          found.add(
              new AccessPath(
                  AccessPath.receiver().root(), List.of(new AccessPath.Field(field.ref()))));
        }
      }
    }
    return found;
  }
}

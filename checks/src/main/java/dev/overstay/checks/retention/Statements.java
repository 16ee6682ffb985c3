package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.program.Program;
import java.util.List;

/**
 * What a project says of its own code where the code cannot show it: that a collection has a bound,
 * and who has to stop what runs. It wins over what the code seems to say.
 */
final class Statements {

  private static final String BOUNDED = "dev.overstay.annotations.Bounded";
  private static final String OWNS = "dev.overstay.annotations.Owns";

  private final Program program;

  Statements(Program program) {
    this.program = program;
  }

  /** Whether a field is said to hold something that does not grow without end. */
  boolean isBounded(FieldRef field) {
    return program.field(field).filter(it -> has(it.annotations(), BOUNDED)).isPresent();
  }

  /** Whether the instances of a class are said to bound themselves, by it or by a supertype. */
  boolean isBounded(String type) {
    return program.withSupertypes(type).stream()
        .flatMap(at -> program.find(at).stream())
        .anyMatch(at -> has(at.annotations(), BOUNDED));
  }

  /** Whether a field's object is said to be its owner's to stop, whoever made it. */
  boolean isOwned(FieldFacts field) {
    return has(field.annotations(), OWNS);
  }

  /** Whether a method is said to take an argument over, with the duty to stop it. */
  boolean takesOver(MethodFacts method, int parameter) {
    return parameter >= 0
        && parameter < method.parameters().size()
        && has(method.parameters().get(parameter).annotations(), OWNS);
  }

  private static boolean has(List<AnnotationFacts> annotations, String type) {
    return annotations.stream().anyMatch(annotation -> annotation.type().equals(type));
  }
}

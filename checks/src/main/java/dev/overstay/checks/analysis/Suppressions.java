package dev.overstay.checks.analysis;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the annotation by which code says that a finding is accepted. */
final class Suppressions {

  private static final String ALLOWED = "dev.overstay.annotations.RetentionAllowed";

  private final Program program;

  Suppressions(Program program) {
    this.program = program;
  }

  /** The finding, marked as accepted where the code says so. */
  Finding applied(Finding finding) {
    List<AnnotationFacts> around = new ArrayList<>(around(finding.primary()));
    for (RetentionPath.Step step : finding.path().steps()) {
      program
          .find(step.location().className())
          .flatMap(type -> type.field(step.location().member()))
          .map(FieldFacts::annotations)
          .ifPresent(around::addAll);
    }
    return around.stream()
        .filter(annotation -> annotation.type().equals(ALLOWED))
        .filter(annotation -> speaksOf(annotation, finding.rule()))
        .findFirst()
        .map(
            annotation ->
                finding.suppressedBy(
                    new Suppression("@RetentionAllowed", annotation.text("reason").orElse(""))))
        .orElse(finding);
  }

  private static boolean speaksOf(AnnotationFacts annotation, String rule) {
    Object rules = annotation.values().get("rules");
    return !(rules instanceof List<?> list) || list.isEmpty() || list.contains(rule);
  }

  /** The annotations on the member and on all classes around a place. */
  private List<AnnotationFacts> around(Location place) {
    List<AnnotationFacts> found = new ArrayList<>();
    String member = place.member().replaceAll("\\(.*", "");
    Optional<ClassFacts> at = program.find(place.className());
    for (int depth = 0; at.isPresent() && depth < 16; depth++) {
      ClassFacts type = at.get();
      found.addAll(type.annotations());
      for (MethodFacts method : type.methods()) {
        boolean same =
            method.ref().name().equals(member)
                || (method.ref().isConstructor() && type.name().endsWith(member));
        if (same) {
          found.addAll(method.annotations());
        }
      }
      at = type.nesting().outer().flatMap(program::find);
    }
    return found;
  }
}

package dev.overstay.checks.analysis;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the code says about findings in it: the annotation by which it accepts them, and the one by
 * which it says that a tool wrote it.
 */
final class Suppressions {

  private static final String KIND = "@RetentionAllowed";
  private static final String ALLOWED = "dev.overstay.annotations.RetentionAllowed";
  private static final String NO_REASON =
      "The " + KIND + " here does not count: it gives no reason, and one is required.";

  private final Program program;
  private final Acceptance acceptance;
  private final Set<Declared> used = new HashSet<>();

  Suppressions(Program program, Acceptance acceptance) {
    this.program = program;
    this.acceptance = acceptance;
  }

  /**
   * An annotation and what it is on.
   *
   * @param type binary name of the class
   * @param source path of its source file; empty when not known
   * @param member as class files name it, with the descriptor of a method; empty for the class
   */
  private record Declared(AnnotationFacts annotation, String type, String source, String member) {

    static Declared of(AnnotationFacts annotation, ClassFacts type, String member) {
      String directory =
          type.name().substring(0, type.name().lastIndexOf('.') + 1).replace('.', '/');
      String source = type.sourceFile().map(file -> directory + file).orElse("");
      return new Declared(annotation, type.name(), source, member);
    }

    boolean isAcceptance() {
      return annotation.type().equals(ALLOWED);
    }

    /** By the simple name that all kinds of it have. */
    boolean saysGenerated() {
      return annotation.type().endsWith(".Generated");
    }

    boolean speaksOf(String rule) {
      return rules().isEmpty() || rules().contains(rule);
    }

    List<?> rules() {
      return annotation.values().get("rules") instanceof List<?> list ? list : List.of();
    }

    String reason() {
      return annotation.text("reason").orElse("");
    }
  }

  /** Whether a finding is of any interest where it is. */
  boolean isWanted(Finding finding) {
    return !acceptance.ofGeneratedCode()
        || around(finding.primary()).stream().noneMatch(Declared::saysGenerated);
  }

  /** The finding, marked as accepted where the code says so. */
  Finding applied(Finding finding) {
    List<Declared> around = new ArrayList<>(around(finding.primary()));
    for (RetentionPath.Step step : finding.path().steps()) {
      Location at = step.location();
      program.find(at.className()).stream()
          .flatMap(type -> onField(type, at.member()))
          .forEach(around::add);
    }
    List<Declared> said =
        around.stream()
            .filter(Declared::isAcceptance)
            .filter(it -> it.speaksOf(finding.rule()))
            .toList();
    used.addAll(said);
    if (said.isEmpty()) {
      return finding;
    }
    Optional<Declared> counting =
        said.stream().filter(it -> !acceptance.needsReason() || !it.reason().isBlank()).findFirst();
    return counting
        .map(it -> finding.suppressedBy(new Suppression(KIND, it.reason())))
        .orElseGet(() -> finding.advising(NO_REASON));
  }

  private static Stream<Declared> onField(ClassFacts type, String name) {
    return type.field(name).map(FieldFacts::annotations).stream()
        .flatMap(List::stream)
        .map(annotation -> Declared.of(annotation, type, name));
  }

  private static Stream<Declared> onMethod(ClassFacts type, MethodFacts method) {
    String member = method.ref().name() + method.ref().descriptor();
    return method.annotations().stream().map(annotation -> Declared.of(annotation, type, member));
  }

  private static Stream<Declared> onType(ClassFacts type) {
    return type.annotations().stream().map(annotation -> Declared.of(annotation, type, ""));
  }

  /** The annotations on the member and on all classes around a place. */
  private List<Declared> around(Location place) {
    List<Declared> found = new ArrayList<>();
    String member = place.member().replaceAll("\\(.*", "");
    Optional<ClassFacts> at = program.find(place.className());
    for (int depth = 0; at.isPresent() && depth < 16; depth++) {
      ClassFacts type = at.get();
      onType(type).forEach(found::add);
      for (MethodFacts method : type.methods()) {
        boolean same =
            method.ref().name().equals(member)
                || (method.ref().isConstructor() && type.name().endsWith(member));
        if (same) {
          onMethod(type, method).forEach(found::add);
        }
      }
      at = type.nesting().outer().flatMap(program::find);
    }
    return found;
  }

  /**
   * What of the module accepts nothing, after all findings have been asked about.
   *
   * @param enabled the rules that ran; what others would find is not known
   */
  List<UnusedSuppression> unused(Predicate<String> enabled) {
    List<String> rules = RuleSet.infos().stream().map(RuleInfo::id).toList();
    return program.module().stream()
        .flatMap(Suppressions::declaredIn)
        .filter(Declared::isAcceptance)
        .filter(it -> !used.contains(it))
        .filter(it -> rules.stream().filter(it::speaksOf).allMatch(enabled))
        .map(Suppressions::unused)
        .distinct()
        .sorted()
        .toList();
  }

  /** A field that other modules see may be the holder of findings in them. */
  private static boolean isOwn(FieldFacts field) {
    return field.modifiers().isPrivate() || field.modifiers().isPackagePrivate();
  }

  private static Stream<Declared> declaredIn(ClassFacts type) {
    return Stream.of(
            onType(type),
            type.fields().stream()
                .filter(Suppressions::isOwn)
                .flatMap(field -> onField(type, field.ref().name())),
            type.methods().stream()
                .filter(MethodFacts::mayBeAnnotated)
                .flatMap(method -> writtenOnMethod(type, method)))
        .flatMap(it -> it);
  }

  /** What is written on a component of a record is on its accessor as well. */
  private static Stream<Declared> writtenOnMethod(ClassFacts type, MethodFacts method) {
    List<AnnotationFacts> onField =
        type.field(method.ref().name()).map(FieldFacts::annotations).orElse(List.of());
    return onMethod(type, method).filter(it -> !onField.contains(it.annotation()));
  }

  private static UnusedSuppression unused(Declared said) {
    String member = said.member().replaceAll("\\(.*", "");
    return new UnusedSuppression(KIND, new Location(said.type(), member, said.source(), Span.NONE));
  }
}

package dev.overstay.spotbugs;

import dev.overstay.checks.finding.Location;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.retention.Places;
import edu.umd.cs.findbugs.FieldAnnotation;
import edu.umd.cs.findbugs.MethodAnnotation;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members of class files that the names in findings mean. */
final class NamedMembers {

  /** Local classes inside one another; deeper ones are called by their own names. */
  private static final int DEEPEST = 16;

  private final ClassSource classes;

  NamedMembers(ClassSource classes) {
    this.classes = classes;
  }

  /** The nearest class around a place that has a name everywhere: no local or anonymous one. */
  String namedClass(Location place) {
    return declaring(place).map(ClassFacts::name).orElse(place.className());
  }

  private Optional<ClassFacts> declaring(Location place) {
    Optional<ClassFacts> at = classes.find(place.className());
    for (int depth = 0;
        depth < DEEPEST && at.filter(NamedMembers::isInMethod).isPresent();
        depth++) {
      at = at.flatMap(type -> type.nesting().outer()).flatMap(classes::find);
    }
    return at;
  }

  private static boolean isInMethod(ClassFacts type) {
    return type.nesting().kind() == Nesting.Kind.LOCAL
        || type.nesting().kind() == Nesting.Kind.ANONYMOUS;
  }

  /** The method, constructor or static initialiser that a place is in. */
  Optional<MethodAnnotation> method(Location place) {
    return declaring(place)
        .flatMap(
            type ->
                type.methods().stream()
                    .filter(method -> isCalled(place.member(), method, type))
                    .findFirst()
                    .map(
                        method ->
                            new MethodAnnotation(
                                type.name(),
                                method.ref().name(),
                                method.ref().descriptor(),
                                method.modifiers().isStatic())));
  }

  /** Whether a method is the one that findings call so. */
  private static boolean isCalled(String member, MethodFacts method, ClassFacts type) {
    String name = method.ref().name();
    if (name.equals("<clinit>")) {
      return member.equals("static");
    }
    String shown = method.ref().isConstructor() ? Places.simpleName(type.name()) : name;
    return member.equals(shown)
        || (member.startsWith(shown + "(") && member.equals(shown + parameters(method)));
  }

  private static String parameters(MethodFacts method) {
    return method.parameters().stream()
        .map(parameter -> Places.simpleName(parameter.type().name()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The field that a place without a line names. */
  Optional<FieldAnnotation> field(Location place) {
    return classes
        .find(place.className())
        .flatMap(type -> type.field(place.member()))
        .map(
            field ->
                new FieldAnnotation(
                    place.className(),
                    place.member(),
                    descriptor(field.type().name()),
                    field.modifiers().isStatic()));
  }

  /** A type as the JVM writes it. */
  private static String descriptor(String type) {
    if (type.endsWith("[]")) {
      return "[" + descriptor(type.substring(0, type.length() - 2));
    }
    return switch (type) {
      case "boolean" -> "Z";
      case "byte" -> "B";
      case "char" -> "C";
      case "short" -> "S";
      case "int" -> "I";
      case "long" -> "J";
      case "float" -> "F";
      case "double" -> "D";
      default -> "L" + type.replace('.', '/') + ";";
    };
  }
}

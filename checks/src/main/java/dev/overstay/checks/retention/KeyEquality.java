package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Boxes;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether objects can be equal, as far as their types say it. */
final class KeyEquality {

  /** Answers, the surest first. */
  enum Answer {
    NEVER,
    /** Only if somebody writes a class that is both. */
    HARDLY,
    POSSIBLE
  }

  private static final String OBJECT = "java.lang.Object";
  private final Program program;

  KeyEquality(Program program) {
    this.program = program;
  }

  /** Whether an object of one type can equal one of another. */
  Answer between(String oneType, String otherType) {
    String one = Boxes.of(oneType);
    String other = Boxes.of(otherType);
    if (isNumber(one) && isNumber(other)) {
      // The facts leave out what turns numbers into narrower ones.
      return Boxes.computational(one).equals(Boxes.computational(other))
          ? Answer.POSSIBLE
          : Answer.NEVER;
    }
    if (program.isSubtype(one, other)
        || program.isSubtype(other, one)
        || one.endsWith("[]")
        || other.endsWith("[]")
        || !isKnown(one)
        || !isKnown(other)
        || shareEquality(one, other)) {
      return Answer.POSSIBLE;
    }
    boolean numbers =
        (isNumber(one) && isSupertypeOfNumbers(other))
            || (isNumber(other) && isSupertypeOfNumbers(one));
    if (numbers) {
      return Answer.POSSIBLE;
    }
    boolean possible = mayHaveSubtypeThatIs(one, other);
    if (!possible) {
      return Answer.NEVER;
    }
    Set<String> known = new TreeSet<>(program.ownSubtypes(one));
    known.retainAll(program.ownSubtypes(other));
    return known.isEmpty() ? Answer.HARDLY : Answer.POSSIBLE;
  }

  private boolean isNumber(String type) {
    return Boxes.isBox(type) && !type.equals(Boxes.of("boolean")) && program.find(type).isPresent();
  }

  private boolean isSupertypeOfNumbers(String type) {
    return Boxes.all().stream()
        .filter(this::isNumber)
        .anyMatch(box -> program.isSubtype(box, type));
  }

  private boolean isKnown(String type) {
    return program.find(type).isPresent() && program.isHierarchyComplete(type);
  }

  /** Whether they have in common what defines equality: a class, or an interface, that says it. */
  private boolean shareEquality(String one, String other) {
    List<String> others = program.withSupertypes(other);
    return program.withSupertypes(one).stream()
        .filter(type -> !type.equals(OBJECT) && others.contains(type))
        .anyMatch(type -> program.find(type).filter(KeyEquality::declaresEquals).isPresent());
  }

  private boolean mayHaveSubtypeThatIs(String one, String other) {
    return (isInterface(one) && !isFinal(other)) || (isInterface(other) && !isFinal(one));
  }

  private boolean isInterface(String type) {
    return program.find(type).filter(it -> it.modifiers().isInterface()).isPresent();
  }

  private boolean isFinal(String type) {
    return program.find(type).filter(it -> it.modifiers().isFinal()).isPresent();
  }

  /** Whether objects of exactly this class equal nothing but themselves. */
  boolean isIdentity(String type) {
    if (type.endsWith("[]")) {
      return true;
    }
    String at = type;
    for (int depth = 0; depth < 64; depth++) {
      Optional<ClassFacts> facts = program.find(at);
      if (facts.isEmpty() || facts.get().modifiers().isInterface()) {
        return false;
      }
      if (at.equals(OBJECT)) {
        return true;
      }
      if (isRecordOfArrays(facts.get())) {
        return true;
      }
      if (declaresEquals(facts.get()) || facts.get().superclass().isEmpty()) {
        return false;
      }
      at = facts.get().superclass().get();
    }
    return false;
  }

  /** A record compares its components, and two arrays are never equal. */
  private static boolean isRecordOfArrays(ClassFacts type) {
    return type.fields().stream()
            .anyMatch(field -> !field.modifiers().isStatic() && field.type().name().endsWith("[]"))
        && type.methods().stream()
            .filter(KeyEquality::isEquals)
            .flatMap(method -> method.body().stream())
            .flatMap(body -> body.blocks().stream())
            .flatMap(block -> block.effects().stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.kind() == Effect.Call.DYNAMIC
                        && call.method().owner().equals("java.lang.runtime.ObjectMethods"));
  }

  static boolean declaresEquals(ClassFacts type) {
    return type.methods().stream().anyMatch(KeyEquality::isEquals);
  }

  private static boolean isEquals(MethodFacts method) {
    return method.ref().name().equals("equals")
        && method.ref().descriptor().equals("(Ljava/lang/Object;)Z");
  }

  /** Whether a collection of this type may go by a comparator instead. */
  boolean mayCompare(String type) {
    return program.withSupertypes(type).stream()
        .flatMap(at -> program.find(at).stream())
        .flatMap(at -> at.methods().stream())
        .anyMatch(it -> it.ref().name().equals("comparator") && it.parameters().isEmpty());
  }
}

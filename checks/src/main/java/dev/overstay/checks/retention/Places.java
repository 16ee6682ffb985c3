package dev.overstay.checks.retention;

import dev.overstay.checks.finding.Location;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names and places as people see them. */
public final class Places {

  private final Program program;
  private final Map<MethodRef, MethodRef> makers = new HashMap<>();

  Places(Program program) {
    this.program = program;
  }

  /** Says in which method a lambda stands. */
  void lambda(MethodRef body, MethodRef maker) {
    makers.put(body, maker);
  }

  /** The method in which a lambda stands. */
  Optional<MethodRef> maker(MethodRef body) {
    return Optional.ofNullable(makers.get(body));
  }

  /** A place in a method's body. */
  public Location in(MethodRef method, Span span) {
    return new Location(method.owner(), named(method).member(), sourcePath(method.owner()), span);
  }

  /** A field's declaration; its line is not known from class files. */
  public Location of(FieldRef field) {
    return new Location(field.owner(), field.name(), sourcePath(field.owner()), Span.NONE);
  }

  /** A class's declaration. */
  public Location of(ClassFacts type) {
    return new Location(type.name(), "", sourcePath(type.name()), Span.NONE);
  }

  /**
   * A member that has a name in the source.
   *
   * @param type binary name of the class that declares it
   * @param member {@code name(Simple, Types)}, the class's simple name for a constructor, or {@code
   *     static} for the static initialiser
   */
  public record Named(String type, String member) {

    @Override
    public String toString() {
      return type + "." + member;
    }
  }

  /** The nearest named member around a method: lambdas and local classes belong to it. */
  public Named named(MethodRef method) {
    MethodRef at = method;
    for (int depth = 0; depth < 16; depth++) {
      MethodRef maker = makers.get(at);
      if (maker != null && !maker.equals(at)) {
        at = maker;
        continue;
      }
      Optional<ClassFacts> type = program.find(at.owner());
      if (type.isEmpty()) {
        break;
      }
      Nesting nesting = type.get().nesting();
      boolean inside =
          nesting.kind() == Nesting.Kind.ANONYMOUS || nesting.kind() == Nesting.Kind.LOCAL;
      if (!inside) {
        return new Named(at.owner(), member(type.get(), at));
      }
      if (nesting.enclosingMethod().isPresent()) {
        at = nesting.enclosingMethod().get();
      } else if (nesting.outer().isPresent()) {
        at = new MethodRef(nesting.outer().get(), "<init>", "()V");
      } else {
        break;
      }
    }
    return new Named(at.owner(), at.name());
  }

  private static String member(ClassFacts type, MethodRef method) {
    if (method.name().equals("<clinit>")) {
      return "static";
    }
    String name = method.name();
    if (name.startsWith("lambda$")) {
      int end = name.lastIndexOf('$');
      name = end > 7 ? name.substring(7, end) : name;
      if (name.equals("new")) {
        return simpleName(type.name());
      }
      if (name.equals("static")) {
        return "static";
      }
      return onlyMethod(type, name).map(it -> signature(it, it.ref().name())).orElse(name);
    }
    String shown = method.isConstructor() ? simpleName(type.name()) : name;
    return type.method(method.name(), method.descriptor())
        .map(it -> signature(it, shown))
        .orElse(shown);
  }

  private static Optional<MethodFacts> onlyMethod(ClassFacts type, String name) {
    List<MethodFacts> found =
        type.methods().stream()
            .filter(it -> it.ref().name().equals(name) && !it.modifiers().isSynthetic())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String signature(MethodFacts method, String shown) {
    return method.parameters().stream()
        .map(ParameterFacts::type)
        .map(type -> simpleName(type.name()))
        .collect(Collectors.joining(", ", shown + "(", ")"));
  }

  /** A class's name without package and outer classes. */
  public static String simpleName(String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    int dollar = name.lastIndexOf('$');
    boolean nested = dollar > 0 && dollar < name.length() - 1;
    return nested && !Character.isDigit(name.charAt(dollar + 1))
        ? name.substring(dollar + 1)
        : name;
  }

  /** A field as messages name it: {@code Registry.OPEN}. */
  public static String simpleName(FieldRef field) {
    return simpleName(field.owner()) + "." + field.name();
  }

  private String sourcePath(String type) {
    Optional<ClassFacts> facts = program.find(type);
    if (facts.isEmpty() || facts.get().sourceFile().isEmpty()) {
      return "";
    }
    String directory = facts.get().packageName().replace('.', '/');
    String file = facts.get().sourceFile().get();
    return directory.isEmpty() ? file : directory + "/" + file;
  }
}

package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.lifecycle.Components;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long values of a type are good for. */
public final class Lifetimes {

  private static final String LIFETIME_ANNOTATION = "dev.overstay.annotations.Lifetime";

  /** A context inside a context inside a context is followed no deeper. */
  private static final int DEEPEST_CARRIER = 3;

  private final Program program;
  private final Components components;
  private final PathTypes types;
  private final Map<String, Optional<Limited>> known = new HashMap<>();
  private final Set<String> frameworks = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  Lifetimes(Program program, Components components, PathTypes types) {
    this.program = program;
    this.components = components;
    this.types = types;
  }

  /**
   * A type whose values end with something.
   *
   * @param lifetime when they end
   * @param type the type that a model, an annotation or inference says it of
   * @param inferred whether it was inferred from what the class holds
   */
  public record Limited(Lifetime lifetime, String type, boolean inferred) {}

  /** What limits the values of a type, or what such a container contains. */
  public Optional<Limited> of(TypeUse type) {
    Optional<Limited> own = of(type.name());
    if (own.isPresent()) {
      return own;
    }
    return types.contents(type).stream()
        .map(this::of)
        .flatMap(Optional::stream)
        .min(java.util.Comparator.comparing(Limited::lifetime));
  }

  /** What limits the values of a type; empty when nothing does or nothing is known. */
  public Optional<Limited> of(String type) {
    Optional<Limited> limited = known.get(type);
    if (limited == null) {
      limited = find(type, 0);
      known.put(type, limited);
    }
    return limited;
  }

  private Optional<Limited> find(String type, int depth) {
    if (type.indexOf('.') < 0 && program.find(type).isEmpty()) {
      return Optional.empty();
    }
    for (String at : program.withSupertypes(type)) {
      Optional<Lifetime> annotated = annotated(at);
      Optional<Lifetime> modeled = program.models().type(at).flatMap(TypeModel::lifetime);
      // Whoever declares such a type manages the lives of its objects: the framework, which may
      // come in several jars.
      if (annotated.isEmpty()
          && modeled.isPresent()
          && (isOfOwnFramework(at) || isRedefined(at, type) || isStandIn(type))) {
        return Optional.empty();
      }
      Optional<Lifetime> said = annotated.or(() -> modeled);
      if (said.isPresent()) {
        return Optional.of(new Limited(said.get(), at, false));
      }
    }
    return program.find(type).filter(it -> isCarrier(it, depth)).map(this::asCarrier);
  }

  /**
   * Whether a model says that values of a type end before the application, whoever manages them.
   */
  public boolean endsBeforeApplication(String type) {
    return program
        .fromTypeModel(type, TypeModel::lifetime)
        .filter(lifetime -> lifetime != Lifetime.APPLICATION)
        .isPresent();
  }

  /** Whether a value of a type is a connection, or one end of it: there is one for each peer. */
  boolean isConnection(String type) {
    return program.is(type, TypeModel.Trait.PEER)
        || of(type)
            .filter(it -> it.lifetime() == Lifetime.CONNECTION && !it.inferred())
            .isPresent();
  }

  /**
   * Whether the module has an interface of its own over a type, and a value is known by it: who
   * says anew what a request is, and not only wraps one, is a framework and manages their lives.
   */
  private boolean isRedefined(String limited, String type) {
    return program.withSupertypes(type).stream()
        .filter(at -> program.isOwn(at) && program.isSubtype(at, limited))
        .anyMatch(at -> program.find(at).filter(it -> it.modifiers().isInterface()).isPresent());
  }

  /**
   * Whether a class of the module's own only stands in for what it says it is: nothing short-lived
   * comes into its objects when they are made, and they have no place for it.
   */
  boolean isStandIn(String type) {
    return isSaidShortLived(type) && isStandIn(type, 0);
  }

  private boolean isStandIn(String type, int depth) {
    Optional<ClassFacts> facts = program.find(type).filter(it -> program.isOwn(type));
    if (facts.isEmpty()
        || facts.get().modifiers().isInterface()
        || facts.get().modifiers().isAbstract()) {
      return false;
    }
    // Two that have each other, as an object and its inner one, stand in together or not at all.
    if (!asked.add(type)) {
      return true;
    }
    boolean room = hasRoom(type, depth);
    asked.remove(type);
    return !room;
  }

  private boolean hasRoom(String type, int depth) {
    return program.withSupertypes(type).stream()
        .filter(program::isOwn)
        .flatMap(at -> program.find(at).stream())
        .anyMatch(at -> takesShortLived(at, depth));
  }

  private boolean takesShortLived(ClassFacts type, int depth) {
    boolean field =
        type.fields().stream()
            .filter(it -> !it.modifiers().isStatic())
            .anyMatch(it -> isShortLived(it.type(), depth));
    return field
        || type.methods().stream()
            .filter(method -> method.ref().isConstructor())
            .flatMap(method -> method.parameters().stream())
            .anyMatch(parameter -> isShortLived(parameter.type(), depth));
  }

  private boolean isSaidShortLived(String type) {
    return program.withSupertypes(type).stream()
        .flatMap(at -> program.models().type(at).flatMap(TypeModel::lifetime).stream())
        .anyMatch(lifetime -> lifetime != Lifetime.APPLICATION);
  }

  private boolean isShortLived(TypeUse type, int depth) {
    boolean really = depth == DEEPEST_CARRIER || !isStandIn(type.name(), depth + 1);
    return (isSaidShortLived(type.name()) && really)
        || types.contents(type).stream().anyMatch(inside -> isShortLived(inside, depth));
  }

  /** Whether a type is the module's own or that of a sibling: three packages deep the same. */
  private boolean isOfOwnFramework(String type) {
    if (program.isOwn(type)) {
      return true;
    }
    if (frameworks.isEmpty()) {
      program.module().forEach(own -> frameworks.add(namespace(own.name())));
    }
    String namespace = namespace(type);
    return !namespace.isEmpty() && frameworks.contains(namespace);
  }

  /** The first three packages of a class's name; empty where it has fewer. */
  private static String namespace(String type) {
    int at = -1;
    for (int i = 0; i < 3; i++) {
      at = type.indexOf('.', at + 1);
      if (at < 0) {
        return "";
      }
    }
    return type.substring(0, at);
  }

  private Limited asCarrier(ClassFacts type) {
    return new Limited(Lifetime.REQUEST, type.name(), true);
  }

  private Optional<Lifetime> annotated(String type) {
    return program.find(type).flatMap(this::annotated);
  }

  private Optional<Lifetime> annotated(ClassFacts type) {
    return type.annotations().stream()
        .filter(annotation -> annotation.type().equals(LIFETIME_ANNOTATION))
        .map(annotation -> annotation.text("value"))
        .flatMap(Optional::stream)
        .map(name -> Lifetime.valueOf(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Whether a class is a context of somebody's own: its instances get a request value when they are
   * made and keep it, and they are not components; or a component that is made for each request and
   * is given it by the framework.
   */
  private boolean isCarrier(ClassFacts type, int depth) {
    boolean plain =
        !type.modifiers().isInterface()
            && !type.modifiers().isEnum()
            && !type.name().startsWith("java.")
            && depth < DEEPEST_CARRIER
            && !program.is(type.name(), TypeModel.Trait.VALUE)
            && components.scope(type.name()).filter(scope -> scope != Scope.REQUEST).isEmpty()
            && !components.isShared(type.name());
    // What holds a reply handle is there to answer later.
    boolean replies =
        type.fields().stream()
            .anyMatch(field -> program.is(field.type().name(), TypeModel.Trait.REPLY));
    return plain
        && !replies
        && type.fields().stream().anyMatch(field -> holdsRequest(type, field, depth));
  }

  private boolean holdsRequest(ClassFacts type, FieldFacts field, int depth) {
    String name = field.type().name();
    if (field.modifiers().isStatic()
        || isInjected(field.annotations())
        || name.equals(type.name())) {
      return false;
    }
    Optional<Limited> limited = known.containsKey(name) ? known.get(name) : find(name, depth + 1);
    return limited.filter(it -> it.lifetime() == Lifetime.REQUEST).isPresent()
        && !program.is(name, TypeModel.Trait.REPLY)
        && (components.scope(type.name()).isEmpty()
            ? isGivenAtConstruction(type, name)
            : isGivenByFramework(type, name));
  }

  /** Whether a framework calls a method of a class to give it what the field has. */
  private boolean isGivenByFramework(ClassFacts type, String fieldType) {
    return type.methods().stream()
        .filter(method -> method.parameters().size() == 1)
        .filter(method -> method.parameters().get(0).type().name().equals(fieldType))
        .flatMap(method -> program.methodModel(method.ref()).stream())
        .flatMap(row -> row.flows().stream())
        .anyMatch(flow -> flow instanceof Flow.Entry it && it.kind() == EntryKind.REQUEST);
  }

  private boolean isGivenAtConstruction(ClassFacts type, String fieldType) {
    return type.methods().stream()
        .filter(method -> method.ref().isConstructor())
        .filter(method -> !isInjected(method.annotations()))
        .flatMap(method -> method.parameters().stream())
        .anyMatch(
            parameter ->
                parameter.type().name().equals(fieldType) && !isInjected(parameter.annotations()));
  }

  /** Whether a container supplies what is annotated so. */
  public boolean isInjected(List<AnnotationFacts> annotations) {
    return program
        .fromAnnotations(
            annotations,
            row -> row.is(AnnotationModel.Trait.INJECT) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  /** Whether a container calls a method to supply what it takes. */
  public boolean isInjectionPoint(MethodFacts method) {
    return isInjected(method.annotations());
  }
}

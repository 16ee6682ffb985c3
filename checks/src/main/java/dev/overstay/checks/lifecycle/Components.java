package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which classes are components, and how many requests one instance of them serves. */
public final class Components {

  /** Annotations on annotations are followed this far; those of the language are on themselves. */
  private static final int DEEPEST_ANNOTATION = 2;

  private final Program program;
  private final Map<String, Optional<Scope>> known = new HashMap<>();
  private final Set<String> produced = new HashSet<>();
  private final Map<String, Set<MethodFacts>> makers = new HashMap<>();
  private final Map<String, Set<MethodFacts>> askers = new HashMap<>();
  private final Set<String> configured = new HashSet<>();
  private final Predicate<MethodFacts> runsLater;

  /**
   * The components of a program.
   *
   * @param runsLater whether somebody of the module calls a method after the start
   */
  public Components(Program program, Predicate<MethodFacts> runsLater) {
    this.program = program;
    this.runsLater = runsLater;
  }

  /** Says that a factory method of the container makes instances of this class, one for all. */
  public void producedAsShared(String type) {
    produced.add(type);
    known.clear();
  }

  /** Says that a method makes instances of this class that no static field of its own keeps. */
  public void madeFreely(String type, MethodFacts maker) {
    makers.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(maker);
    known.clear();
  }

  /** Says that a method has an injector make an instance of this class, or give the only one. */
  public void askedOfInjector(String type, MethodFacts asker) {
    askers.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(asker);
    known.clear();
  }

  /** Says that what sets up the injector speaks of this class, and perhaps says its scope. */
  public void configured(String type) {
    configured.add(type);
    known.clear();
  }

  /** Whether one instance of a class serves many requests, itself or through its subclasses. */
  public boolean isShared(String type) {
    Optional<Scope> own = scope(type);
    if (own.isPresent()) {
      return own.get() == Scope.SHARED;
    }
    return program.isOwn(type)
        && program.find(type).filter(it -> it.modifiers().isAbstract()).isPresent()
        && program.ownSubtypes(type).stream()
            .anyMatch(subtype -> scope(subtype).filter(s -> s == Scope.SHARED).isPresent());
  }

  /**
   * Whether one instance of a class serves many requests because it is said so, of itself or of its
   * subclasses, and not only because nobody is seen to make a second one.
   */
  public boolean isDeclared(String type) {
    return isShared(type)
        && program.find(type).filter(it -> !only(it) || declared(it).isPresent()).isPresent();
  }

  /** The scope of a class where anything says one. */
  public Optional<Scope> scope(String type) {
    Optional<Scope> scope = known.get(type);
    if (scope == null) {
      scope = program.find(type).flatMap(this::find);
      known.put(type, scope);
    }
    return scope;
  }

  private Optional<Scope> find(ClassFacts type) {
    boolean made =
        type.nesting().kind() == Nesting.Kind.ANONYMOUS
            || type.nesting().kind() == Nesting.Kind.LOCAL;
    // A class without a name has as many instances as the code around it makes.
    if (type.modifiers().isAnnotation() || (made && !type.modifiers().isEnum())) {
      return Optional.empty();
    }
    return declared(type).or(() -> only(type) ? shared() : Optional.empty());
  }

  /** The scope that an annotation, a framework's type or a method that produces it says. */
  private Optional<Scope> declared(ClassFacts type) {
    return scopeOf(type.annotations())
        .or(() -> inherited(type))
        .or(() -> ofFramework(type))
        .filter(scope -> scope != Scope.SHARED || !isMadeAgainAndAgain(type))
        .or(() -> produced.contains(type.name()) ? shared() : Optional.empty());
  }

  /**
   * The scope of what a framework's type says of those who implement it: one that an injector makes
   * anew for whoever asks while the module runs is not the one that all requests come to.
   */
  private Optional<Scope> ofFramework(ClassFacts type) {
    return program
        .fromTypeModel(type.name(), TypeModel::component)
        .filter(scope -> scope != Scope.SHARED || !isAskedAgainAndAgain(type.name()));
  }

  private boolean isAskedAgainAndAgain(String type) {
    return !configured.contains(type)
        && askers.getOrDefault(type, Set.of()).stream().anyMatch(runsLater);
  }

  /** Whether the module makes instances while it runs, each for something of its own. */
  private boolean isMadeAgainAndAgain(ClassFacts type) {
    return makers.getOrDefault(type.name(), Set.of()).stream().anyMatch(runsLater);
  }

  /** Whether the module is seen to make instances of a class again and again while it runs. */
  public boolean isMadeWhileRunning(String type) {
    return program.find(type).filter(this::isMadeAgainAndAgain).isPresent();
  }

  /**
   * Whether all instances of a class that the module is seen to make are made without an object.
   */
  public boolean isMadeByStaticCode(String type) {
    Set<MethodFacts> known = makers.getOrDefault(type, Set.of());
    return !known.isEmpty() && known.stream().allMatch(maker -> maker.modifiers().isStatic());
  }

  private static Optional<Scope> shared() {
    return Optional.of(Scope.SHARED);
  }

  /** The scope that annotations say, of a class or of a method that produces components. */
  public Optional<Scope> scopeOf(List<AnnotationFacts> annotations) {
    return said(annotations, 0).or(() -> annotated(annotations));
  }

  /**
   * A scope that an attribute says: it wins over what the component annotation means alone. The
   * project's own annotations say what they are annotated with.
   */
  private Optional<Scope> said(List<AnnotationFacts> annotations, int depth) {
    for (AnnotationFacts annotation : annotations) {
      Optional<Scope> scope =
          program
              .models()
              .annotation(annotation.type())
              .flatMap(AnnotationModel::scope)
              .flatMap(attribute -> value(annotation, attribute));
      if (scope.isPresent()) {
        return scope;
      }
    }
    return depth == DEEPEST_ANNOTATION
        ? Optional.empty()
        : annotations.stream()
            .filter(annotation -> program.models().annotation(annotation.type()).isEmpty())
            .flatMap(annotation -> program.find(annotation.type()).stream())
            .flatMap(type -> said(type.annotations(), depth + 1).stream())
            .findFirst();
  }

  private static Optional<Scope> value(
      AnnotationFacts annotation, AnnotationModel.ScopeAttribute attribute) {
    return attribute.attributes().stream()
        .map(annotation::text)
        .flatMap(Optional::stream)
        .map(text -> Optional.ofNullable(attribute.values().get(text)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * What the annotations mean together. A scope that is said wins over one that a role brings
   * along: a request-scoped controller is one a request, a singleton resource is one for all.
   */
  private Optional<Scope> annotated(List<AnnotationFacts> annotations) {
    Optional<Scope> best = Optional.empty();
    Optional<Scope> brought = Optional.empty();
    for (AnnotationFacts annotation : annotations) {
      List<AnnotationFacts> one = List.of(annotation);
      Optional<Scope> scope = program.fromAnnotations(one, AnnotationModel::component);
      if (scope.isEmpty()) {
        continue;
      }
      if (isDefault(one)) {
        brought = brought.filter(it -> it != Scope.SHARED).or(() -> scope);
      } else if (best.isEmpty() || best.get() == Scope.SHARED) {
        best = scope;
      }
    }
    return best.isPresent() ? best : brought;
  }

  private boolean isDefault(List<AnnotationFacts> annotations) {
    return program
        .fromAnnotations(
            annotations,
            row -> row.is(AnnotationModel.Trait.DEFAULT) ? Optional.of(row) : Optional.empty())
        .isPresent();
  }

  private Optional<Scope> inherited(ClassFacts type) {
    return type.superclass()
        .filter(program::isOwn)
        .flatMap(program::find)
        .flatMap(parent -> scopeOf(parent.annotations()));
  }

  /** An enum, or a class that keeps its only instance in a static field. */
  private boolean only(ClassFacts type) {
    if (type.modifiers().isEnum()) {
      return true;
    }
    List<FieldFacts> own =
        type.fields().stream()
            .filter(
                field -> field.modifiers().isStatic() && field.type().name().equals(type.name()))
            .toList();
    List<MethodFacts> constructors =
        type.methods().stream().filter(method -> method.ref().isConstructor()).toList();
    return own.size() == 1
        && program.isOwn(type.name())
        && !makers.containsKey(type.name())
        && !constructors.isEmpty()
        && constructors.stream().allMatch(method -> method.modifiers().isPrivate());
  }
}

package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What containers put into components, and how long that is meant to last. */
public final class Injections {

  /** An annotation on an annotation on an annotation is looked at no further. */
  private static final int DEEPEST = 3;

  private final Program program;
  private final Components components;
  private @Nullable Map<String, List<MethodFacts>> producers;

  /** The injections of a program. */
  public Injections(Program program, Components components) {
    this.program = program;
    this.components = components;
  }

  /**
   * Something that a component is given once and keeps, though it has a shorter life.
   *
   * @param field the field that gets it, where it is a field
   * @param method the constructor or method that is given it, where it is one
   * @param component the class of the component
   * @param type the class of what is injected
   * @param scope how long that lasts
   * @param owner how long the component lasts
   */
  public record Narrow(
      Optional<FieldFacts> field,
      Optional<MethodFacts> method,
      String component,
      String type,
      Scope scope,
      Scope owner) {}

  /** A class of a scope that is injected without a proxy. */
  private record Unproxied(String type, Scope scope) {}

  /** What a class gets that lasts shorter than it and is no proxy. */
  public List<Narrow> narrow(ClassFacts type) {
    List<Narrow> found = new ArrayList<>();
    for (MethodFacts method : type.methods()) {
      if (produces(method)) {
        components
            .scopeOf(method.annotations())
            .filter(Injections::isLong)
            .ifPresent(owner -> found.addAll(given(method, method.returns().name(), owner)));
      }
    }
    Optional<Scope> owner = longest(type);
    if (owner.isEmpty()) {
      return found;
    }
    for (FieldFacts field : type.fields()) {
      if (!field.modifiers().isStatic()
          && isInjected(field.annotations())
          && !isProxied(field.annotations(), 0)) {
        for (Unproxied it : unproxied(field.type(), owner.get())) {
          found.add(
              new Narrow(
                  Optional.of(field),
                  Optional.empty(),
                  type.name(),
                  it.type(),
                  it.scope(),
                  owner.get()));
        }
      }
    }
    for (MethodFacts method : type.methods()) {
      if (isGiven(method, type)) {
        found.addAll(given(method, type.name(), owner.get()));
      }
    }
    return found;
  }

  private List<Narrow> given(MethodFacts method, String component, Scope owner) {
    List<Narrow> found = new ArrayList<>();
    for (ParameterFacts parameter : method.parameters()) {
      if (!isProxied(parameter.annotations(), 0)) {
        for (Unproxied it : unproxied(parameter.type(), owner)) {
          found.add(
              new Narrow(
                  Optional.empty(), Optional.of(method), component, it.type(), it.scope(), owner));
        }
      }
    }
    return found;
  }

  private static boolean isLong(Scope scope) {
    return scope == Scope.SHARED || scope == Scope.SESSION;
  }

  /**
   * How long a component lasts, where that is long. What an abstract class gets, those components
   * get that extend it.
   */
  private Optional<Scope> longest(ClassFacts type) {
    Optional<Scope> own = components.scope(type.name());
    if (own.isPresent() || !type.modifiers().isAbstract()) {
      return own.filter(Injections::isLong);
    }
    return program.ownSubtypes(type.name()).stream()
        .flatMap(sub -> components.scope(sub).stream())
        .filter(Injections::isLong)
        .max(Comparator.comparing(scope -> scope == Scope.SHARED));
  }

  /** Whether a container calls a method to give a component what it needs. */
  private boolean isGiven(MethodFacts method, ClassFacts type) {
    if (isInjected(method.annotations())) {
      return true;
    }
    return method.ref().isConstructor()
        && program.fromAnnotations(type.annotations(), AnnotationModel::component).isPresent()
        && type.methods().stream().filter(it -> it.ref().isConstructor()).count() == 1;
  }

  private boolean isInjected(List<AnnotationFacts> annotations) {
    return program
        .fromAnnotations(
            annotations,
            row -> row.is(AnnotationModel.Trait.INJECT) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  /** What is injected for a type: who asks for a collection is given all that there are. */
  private List<Unproxied> unproxied(TypeUse type, Scope owner) {
    Optional<Unproxied> one = unproxied(type.name(), owner);
    boolean all =
        !type.arguments().isEmpty()
            && program.fromTypeModel(type.name(), TypeModel::growable).isPresent()
            && !program.is(type.name(), TypeModel.Trait.LENDER);
    if (one.isPresent() || !all) {
      return one.stream().toList();
    }
    String element = type.arguments().get(type.arguments().size() - 1).name();
    Set<String> candidates = new TreeSet<>(program.ownSubtypes(element));
    candidates.add(element);
    return candidates.stream().flatMap(it -> unproxied(it, owner).stream()).distinct().toList();
  }

  private Optional<Unproxied> unproxied(String type, Scope owner) {
    Optional<ClassFacts> only = implementation(type);
    Optional<Scope> scope = Optional.empty();
    boolean proxied = false;
    List<MethodFacts> makers = producers().getOrDefault(type, List.of());
    if (makers.size() == 1) {
      scope = components.scopeOf(makers.get(0).annotations());
      proxied = isProxied(makers.get(0).annotations(), 0);
    } else if (makers.isEmpty() && only.isPresent()) {
      scope = components.scopeOf(only.get().annotations());
      proxied = isProxied(only.get().annotations(), 0);
    }
    boolean known = !proxied;
    return scope
        .filter(it -> known && isNarrower(it, owner))
        .map(it -> new Unproxied(only.map(ClassFacts::name).orElse(type), it));
  }

  private static boolean isNarrower(Scope scope, Scope owner) {
    return switch (scope) {
      case REQUEST -> true;
      case SESSION -> owner == Scope.SHARED;
      case PROTOTYPE -> owner == Scope.SHARED;
      case SHARED -> false;
    };
  }

  /** The class that a container makes for a type, if there is one alone. */
  private Optional<ClassFacts> implementation(String type) {
    Optional<ClassFacts> facts = program.find(type).filter(it -> program.isOwn(type));
    if (facts.isEmpty() || !isAbstract(facts.get())) {
      return facts;
    }
    List<ClassFacts> made =
        program.ownSubtypes(type).stream()
            .flatMap(it -> program.find(it).stream())
            .filter(it -> !isAbstract(it))
            .toList();
    return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
  }

  private static boolean isAbstract(ClassFacts type) {
    return type.modifiers().isInterface() || type.modifiers().isAbstract();
  }

  /** Whether what has such annotations is injected as a proxy, which finds the present one. */
  private boolean isProxied(List<AnnotationFacts> annotations, int depth) {
    for (AnnotationFacts annotation : annotations) {
      Optional<AnnotationModel> row = program.models().annotation(annotation.type());
      if (row.isPresent()) {
        Optional<Boolean> said = row.get().scope().flatMap(it -> proxied(annotation, it));
        if (said.orElse(row.get().is(AnnotationModel.Trait.PROXIED))) {
          return true;
        }
      } else if (depth < DEEPEST) {
        Optional<ClassFacts> meta = program.find(annotation.type());
        if (meta.isPresent() && isProxied(meta.get().annotations(), depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Boolean> proxied(
      AnnotationFacts annotation, AnnotationModel.ScopeAttribute scope) {
    List<String> words = scope.proxiedBy();
    return words.isEmpty()
        ? Optional.empty()
        : annotation.text(words.get(0)).map(words.subList(1, words.size())::contains);
  }

  /** The methods that produce components, by the type that they say. */
  private Map<String, List<MethodFacts>> producers() {
    Map<String, List<MethodFacts>> known = producers;
    if (known == null) {
      known = new HashMap<>();
      for (ClassFacts type : program.module()) {
        for (MethodFacts method : type.methods()) {
          if (produces(method)) {
            known.computeIfAbsent(method.returns().name(), key -> new ArrayList<>()).add(method);
          }
        }
      }
      producers = known;
    }
    return known;
  }

  private boolean produces(MethodFacts method) {
    return program
        .fromAnnotations(
            method.annotations(),
            row -> row.is(AnnotationModel.Trait.PRODUCES) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }
}

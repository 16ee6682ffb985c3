package dev.overstay.checks.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an annotation means for the class, method, field or parameter that has it.
 *
 * @param component the class is a component, and how many requests one instance serves
 * @param scope attributes whose value says the component's scope
 * @param lifecycle the method is called at one end of the object's life
 * @param entry the method is called per request, message or tick
 * @param period attributes that say how often that is
 * @param keyDomain the parameter or field takes its value from an open or finite domain
 * @param initAttribute attribute that names the start methods of what the method produces
 * @param destroyAttribute attribute that names the stop method of what the method produces
 * @param unboundedUnless switches on a cache without bound, unless an object of this type is
 *     provided
 * @param unguarded constants of the attribute {@code value} by which the annotation says that the
 *     container, which locks such components else, leaves it to them
 * @param traits the yes-or-no properties
 * @param library the library the row belongs to
 */
public record AnnotationModel(
    Optional<Scope> component,
    Optional<ScopeAttribute> scope,
    Optional<Phase> lifecycle,
    Optional<EntryKind> entry,
    Optional<PeriodAttribute> period,
    Optional<KeyDomain> keyDomain,
    Optional<String> initAttribute,
    Optional<String> destroyAttribute,
    Optional<String> unboundedUnless,
    List<String> unguarded,
    Set<Trait> traits,
    String library) {

  /** The yes-or-no properties of an annotation. */
  public enum Trait {
    /** The component's scope is only what its role brings along: any other scope wins over it. */
    DEFAULT,
    /** Counts as well on an annotation that carries it. */
    META,
    /** An injection point: the container supplies the value. */
    INJECT,
    /** What is injected or produced is a proxy that is safe to keep. */
    PROXIED,
    /** Calls of the method run on another thread. */
    ELSEWHERE,
    /** The method is told of what is announced, where that is of its parameter's type. */
    HEARS,
    /** The method or field produces a component that the container owns. */
    PRODUCES,
    /** The container stops what is produced by a well-known stop method, unless told otherwise. */
    DESTROY_INFERRED,
    /** The class or field says by it how threads share it. */
    GUARDED,
    /** The class or method is told of several messages at the same time. */
    CONCURRENT,
    /**
     * What the method gives is kept under its arguments, unless an attribute or an annotated
     * parameter says another key.
     */
    MEMOIZES,
    /** The parameter is the key under which something is kept. */
    CACHE_KEY
  }

  /**
   * Attributes that say a scope.
   *
   * @param attributes their names, any of them
   * @param values which text, constant or class name means which scope
   * @param proxiedBy the attribute that says whether what is injected is a proxy, and the constants
   *     by which it says yes; empty where none does
   */
  public record ScopeAttribute(
      List<String> attributes, Map<String, Scope> values, List<String> proxiedBy) {
    public ScopeAttribute {
      attributes = List.copyOf(attributes);
      values = Map.copyOf(values);
      proxiedBy = List.copyOf(proxiedBy);
    }
  }

  /**
   * Attributes that say how often something is done: by a number of milliseconds, or a text such as
   * {@code 5s} or {@code PT5S}.
   *
   * @param attributes their names, any of them
   * @param unit the attribute that names another unit of numbers than milliseconds; empty where
   *     none does
   */
  public record PeriodAttribute(List<String> attributes, Optional<String> unit) {
    public PeriodAttribute {
      attributes = List.copyOf(attributes);
    }
  }

  public AnnotationModel {
    unguarded = List.copyOf(unguarded);
    traits = Set.copyOf(traits);
  }

  /** Whether the annotation has a property. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}

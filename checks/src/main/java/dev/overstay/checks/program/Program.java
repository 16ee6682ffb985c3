package dev.overstay.checks.program;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.MethodModel;
import dev.overstay.checks.model.Models;
import dev.overstay.checks.model.TypeModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A module and the world around it: classes by name, the hierarchy, models found along it.
 *
 * <p>Lookups are remembered. Not safe for use by several threads.
 */
public final class Program {

  /** An annotation of an annotation of an annotation is looked at, but none further away. */
  private static final int DEEPEST_META = 3;

  private final ClassSource world;
  private final Models models;
  private final Map<String, Optional<ClassFacts>> classes = new HashMap<>();
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<String, Boolean> complete = new HashMap<>();
  private final Map<MethodRef, Optional<MethodFacts>> declarations = new HashMap<>();
  private final Map<MethodRef, Optional<MethodModel>> methodModels = new HashMap<>();
  private final Map<FieldRef, Optional<FieldFacts>> fields = new HashMap<>();
  private final Map<String, Set<TypeModel.Trait>> traits = new HashMap<>();
  private final Map<String, List<AnnotationModel>> annotationModels = new HashMap<>();
  private final Map<String, Map<String, List<MethodFacts>>> methodsByName = new HashMap<>();
  private final List<ClassFacts> module;
  private final Set<String> moduleNames;
  private final Map<String, List<String>> directSubtypes = new HashMap<>();
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Map<MethodRef, List<MethodFacts>> overriders = new HashMap<>();

  /** The program that has these classes of its own, in a world, seen with these models. */
  public Program(List<String> moduleClasses, ClassSource world, Models models) {
    this.world = world;
    this.models = models;
    List<ClassFacts> own = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (String name : new TreeSet<>(moduleClasses)) {
      find(name)
          .ifPresent(
              type -> {
                own.add(type);
                names.add(name);
              });
    }
    this.module = Collections.unmodifiableList(own);
    this.moduleNames = Collections.unmodifiableSet(names);
    for (ClassFacts type : own) {
      type.superclass().ifPresent(parent -> addSubtype(parent, type.name()));
      type.interfaces().forEach(parent -> addSubtype(parent, type.name()));
    }
  }

  private void addSubtype(String parent, String child) {
    directSubtypes.computeIfAbsent(parent, key -> new ArrayList<>()).add(child);
  }

  /** What is known of libraries. */
  public Models models() {
    return models;
  }

  /** The module's own classes by name. */
  public List<ClassFacts> module() {
    return module;
  }

  /** Whether a class is the module's own. */
  public boolean isOwn(String name) {
    return moduleNames.contains(name);
  }

  /**
   * Whether a class is the platform's and not the module's own: it has no annotations and no bodies
   * that anybody here asks for, and overrides nothing of the module's.
   */
  public boolean isPlatform(String name) {
    return name.startsWith("java.") && !isOwn(name);
  }

  /** The class of this name. */
  public Optional<ClassFacts> find(String name) {
    Optional<ClassFacts> known = classes.get(name);
    if (known == null) {
      known = name.endsWith("]") ? Optional.empty() : world.find(name);
      classes.put(name, known);
    }
    return known;
  }

  /** The type itself and all its supertypes, nearest first, classes before interfaces. */
  public List<String> withSupertypes(String name) {
    List<String> known = supertypes.get(name);
    if (known == null) {
      LinkedHashSet<String> found = new LinkedHashSet<>();
      found.add(name);
      boolean all = true;
      // Breadth first, so that the nearest model wins.
      List<String> level = List.of(name);
      while (!level.isEmpty()) {
        List<String> next = new ArrayList<>();
        for (String at : level) {
          Optional<ClassFacts> type = find(at);
          all &= type.isPresent();
          if (type.isPresent()) {
            type.get().superclass().filter(found::add).ifPresent(next::add);
            type.get().interfaces().stream().filter(found::add).forEach(next::add);
          }
        }
        level = next;
      }
      known = List.copyOf(found);
      supertypes.put(name, known);
      complete.put(name, all);
    }
    return known;
  }

  /** Whether every supertype could be read; what is missing makes proofs of absence worthless. */
  public boolean isHierarchyComplete(String name) {
    withSupertypes(name);
    return Boolean.TRUE.equals(complete.get(name));
  }

  /** Whether a type is another or one of its subtypes. */
  public boolean isSubtype(String name, String supertype) {
    return name.equals(supertype) || withSupertypes(name).contains(supertype);
  }

  /** The module's classes that are subtypes of a type, itself left out, sorted. */
  public Set<String> ownSubtypes(String name) {
    Set<String> known = subtypes.get(name);
    if (known == null) {
      known = Collections.unmodifiableSet(findOwnSubtypes(name));
      subtypes.put(name, known);
    }
    return known;
  }

  private Set<String> findOwnSubtypes(String name) {
    if (!directSubtypes.containsKey(name)) {
      return Set.of();
    }
    Set<String> found = new TreeSet<>();
    List<String> work = new ArrayList<>(directSubtypes.getOrDefault(name, List.of()));
    while (!work.isEmpty()) {
      String next = work.remove(work.size() - 1);
      if (found.add(next)) {
        work.addAll(directSubtypes.getOrDefault(next, List.of()));
      }
    }
    return found;
  }

  /** The methods of the module that override a method, by the names of their classes. */
  public List<MethodFacts> ownOverriders(MethodRef method) {
    List<MethodFacts> known = overriders.get(method);
    if (known == null) {
      known = findOwnOverriders(method);
      overriders.put(method, known);
    }
    return known;
  }

  private List<MethodFacts> findOwnOverriders(MethodRef method) {
    Set<String> below = ownSubtypes(method.owner());
    if (below.isEmpty()) {
      return List.of();
    }
    List<MethodFacts> found = new ArrayList<>();
    for (String name : below) {
      Optional<MethodFacts> own = declared(name, method);
      if (own.isPresent() && !isOnlyMadeVisible(own.get())) {
        found.add(own.get());
      }
    }
    return List.copyOf(found);
  }

  /**
   * Whether a compiler has put a method there for those who cannot see the class that declares what
   * it calls: it is the inherited one.
   */
  private boolean isOnlyMadeVisible(MethodFacts method) {
    return method.modifiers().isSynthetic()
        && find(method.ref().owner()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(other -> !other.modifiers().isSynthetic())
            .filter(other -> other.ref().name().equals(method.ref().name()))
            .noneMatch(other -> other.parameters().size() == method.parameters().size());
  }

  /** Whether a type, or a supertype of it, has a property. */
  public boolean is(String type, TypeModel.Trait trait) {
    Set<TypeModel.Trait> known = traits.get(type);
    if (known == null) {
      Optional<TypeModel> own = models.type(type);
      if (own.isPresent() && own.get().is(trait)) {
        return true;
      }
      known = java.util.EnumSet.noneOf(TypeModel.Trait.class);
      for (String at : withSupertypes(type)) {
        Optional<TypeModel> model = models.type(at);
        if (model.isPresent()) {
          known.addAll(model.get().traits());
        }
      }
      traits.put(type, known);
    }
    return known.contains(trait);
  }

  /** What the nearest type model along the hierarchy says to a question. */
  public <T> Optional<T> fromTypeModel(String type, Function<TypeModel, Optional<T>> question) {
    for (String at : withSupertypes(type)) {
      Optional<T> answer = models.type(at).flatMap(question);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /** The declaration that a reference means: in the named class, its superclasses, interfaces. */
  public Optional<MethodFacts> declaration(MethodRef ref) {
    Optional<MethodFacts> known = declarations.get(ref);
    if (known == null) {
      known = declared(ref.owner(), ref);
      // Most are declared where they are looked for: then the classes above need not be read.
      if (known.isEmpty() || known.get().modifiers().isAbstract()) {
        known = inherited(ref, known);
      }
      declarations.put(ref, known);
    }
    return known;
  }

  private Optional<MethodFacts> inherited(MethodRef ref, Optional<MethodFacts> own) {
    Optional<MethodFacts> nearest = own;
    for (String at : withSupertypes(ref.owner())) {
      Optional<MethodFacts> here = declared(at, ref);
      if (here.isPresent() && (nearest.isEmpty() || nearest.get().modifiers().isAbstract())) {
        nearest = here;
      }
      if (nearest.isPresent() && !nearest.get().modifiers().isAbstract()) {
        return nearest;
      }
    }
    return nearest;
  }

  private Optional<MethodFacts> declared(String type, MethodRef ref) {
    Optional<ClassFacts> facts = find(type);
    return facts.isPresent() ? facts.get().method(ref.name(), ref.descriptor()) : Optional.empty();
  }

  /** The methods of a name that a class declares, in its order. */
  public List<MethodFacts> methodsNamed(String type, String name) {
    Map<String, List<MethodFacts>> known = methodsByName.get(type);
    if (known == null) {
      known = new HashMap<>();
      for (MethodFacts method : find(type).map(ClassFacts::methods).orElse(List.of())) {
        known.computeIfAbsent(method.ref().name(), key -> new ArrayList<>(1)).add(method);
      }
      methodsByName.put(type, known);
    }
    return known.getOrDefault(name, List.of());
  }

  /** The nearest model row of a method along the hierarchy of the class that it names. */
  public Optional<MethodModel> methodModel(MethodRef ref) {
    Optional<MethodModel> known = methodModels.get(ref);
    if (known == null) {
      known = Optional.empty();
      if (ref.isConstructor()) {
        known = models.method(ref);
      } else if (models.mentionsMethodName(ref.name())) {
        known = models.nearest(ref, withSupertypes(ref.owner()));
      }
      methodModels.put(ref, known);
    }
    return known;
  }

  /**
   * The declared field that a reference means. What the platform keeps to itself is not known:
   * declarations of older releases do not show it, and a verdict is the same with them.
   */
  public Optional<FieldFacts> field(FieldRef ref) {
    Optional<FieldFacts> known = fields.get(ref);
    if (known == null) {
      known = declared(ref.owner(), ref);
      if (known.isEmpty()) {
        for (String at : withSupertypes(ref.owner())) {
          known = declared(at, ref);
          if (known.isPresent()) {
            break;
          }
        }
      }
      known = known.filter(found -> !isPlatform(found.ref().owner()) || isShown(found));
      fields.put(ref, known);
    }
    return known;
  }

  private static boolean isShown(FieldFacts field) {
    return field.modifiers().isPublic() || field.modifiers().isProtected();
  }

  private Optional<FieldFacts> declared(String type, FieldRef ref) {
    Optional<ClassFacts> facts = find(type);
    return facts.isPresent() ? facts.get().field(ref.name()) : Optional.empty();
  }

  /** The field by the class that declares it, so that two references to one field are equal. */
  public FieldRef canonical(FieldRef ref) {
    Optional<FieldFacts> declared = field(ref);
    return declared.isPresent() ? declared.get().ref() : ref;
  }

  /** The outermost class around a class. */
  public String topLevel(String name) {
    String at = name;
    for (int depth = 0; depth < 64; depth++) {
      Optional<String> outer = find(at).flatMap(type -> type.nesting().outer());
      if (outer.isEmpty()) {
        return at;
      }
      at = outer.get();
    }
    return at;
  }

  /** Whether two classes are declared inside the same outermost class. */
  public boolean sameNest(String one, String other) {
    return topLevel(one).equals(topLevel(other));
  }

  /**
   * The first model of an annotation in a list that answers a question, meta-annotations included.
   */
  public <T> Optional<T> fromAnnotations(
      List<AnnotationFacts> annotations, Function<AnnotationModel, Optional<T>> question) {
    for (AnnotationFacts annotation : annotations) {
      for (AnnotationModel model : modelsOf(annotation.type())) {
        Optional<T> answer = question.apply(model);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  /** What may be said of an annotation: its own model, else those of its meta-annotations. */
  private List<AnnotationModel> modelsOf(String annotation) {
    List<AnnotationModel> known = annotationModels.get(annotation);
    if (known == null) {
      List<AnnotationModel> found = new ArrayList<>(1);
      collectModels(annotation, found, 0);
      known = List.copyOf(found);
      annotationModels.put(annotation, known);
    }
    return known;
  }

  private void collectModels(String type, List<AnnotationModel> found, int depth) {
    Optional<AnnotationModel> model = models.annotation(type);
    model.filter(row -> depth == 0 || row.is(AnnotationModel.Trait.META)).ifPresent(found::add);
    if (model.isEmpty() && depth < DEEPEST_META && !type.startsWith("java.")) {
      for (AnnotationFacts meta : find(type).map(ClassFacts::annotations).orElse(List.of())) {
        collectModels(meta.type(), found, depth + 1);
      }
    }
  }
}

package dev.overstay.checks.model;

import dev.overstay.checks.ir.MethodRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All that is known about libraries, by exact name.
 *
 * <p>A lookup never walks the hierarchy: what holds for a type holds for its subtypes, so whoever
 * knows the hierarchy asks for each supertype, nearest first. Immutable.
 */
public final class Models {

  private final Map<String, TypeModel> types;
  private final Map<String, AnnotationModel> annotations;

  /** Owner, then signature with simple parameter types, {@code name(*)} for every overload. */
  private final Map<String, Map<String, MethodModel>> methods;

  private final Set<String> methodNames;
  private final Set<String> roleNames;
  private final Set<String> startNames;
  private final Set<String> stopNames;

  Models(
      Map<String, TypeModel> types,
      Map<String, AnnotationModel> annotations,
      Map<String, Map<String, MethodModel>> methods,
      Set<String> startNames,
      Set<String> stopNames) {
    this.types = types;
    this.annotations = annotations;
    this.methods = methods;
    this.startNames = Collections.unmodifiableSet(startNames);
    this.stopNames = Collections.unmodifiableSet(stopNames);
    this.methodNames = new HashSet<>(2048);
    this.roleNames = new HashSet<>();
    for (Map<String, MethodModel> rows : methods.values()) {
      rows.forEach(
          (signature, row) -> {
            String name = nameOf(signature);
            methodNames.add(name);
            if (row.saysRole()) {
              roleNames.add(name);
            }
          });
    }
    methodNames.addAll(startNames);
    methodNames.addAll(stopNames);
  }

  /**
   * The models that ship with Overstay. Reads an index of some 150 KB each time it is called: call
   * it once per run and hand it on.
   */
  public static Models shipped() {
    return ModelIndexReader.load();
  }

  /** Only what the given files say; where two speak of the same thing, the later one wins. */
  public static Models of(ModelFile... files) {
    return new Models(Map.of(), Map.of(), Map.of(), Set.of(), Set.of()).with(files);
  }

  /**
   * These models with a project's own on top. A row replaces the row about the same type,
   * annotation or method; a row about every overload replaces all earlier rows about a method of
   * that name in the same class. Names are added.
   */
  public Models with(ModelFile... files) {
    Map<String, TypeModel> mergedTypes = new HashMap<>(types);
    Map<String, AnnotationModel> mergedAnnotations = new HashMap<>(annotations);
    Map<String, Map<String, MethodModel>> mergedMethods = new HashMap<>(methods);
    Set<String> mergedStart = new TreeSet<>(startNames);
    Set<String> mergedStop = new TreeSet<>(stopNames);
    for (ModelFile file : files) {
      file.types().forEach(row -> mergedTypes.put(row.type(), row.model()));
      file.annotations().forEach(row -> mergedAnnotations.put(row.type(), row.model()));
      mergeMethods(file, mergedMethods);
      mergedStart.addAll(file.names().start());
      mergedStop.addAll(file.names().stop());
    }
    return new Models(mergedTypes, mergedAnnotations, mergedMethods, mergedStart, mergedStop);
  }

  private static void mergeMethods(ModelFile file, Map<String, Map<String, MethodModel>> merged) {
    Map<String, Map<String, MethodModel>> changed = new HashMap<>();
    for (ModelFile.MethodRow row : file.methods()) {
      Map<String, MethodModel> rows =
          changed.computeIfAbsent(
              row.owner(), owner -> new HashMap<>(merged.getOrDefault(owner, Map.of())));
      if (row.isAboutEveryOverload()) {
        rows.keySet().removeIf(signature -> nameOf(signature).equals(row.method()));
      }
    }
    for (ModelFile.MethodRow row : file.methods()) {
      changed
          .computeIfAbsent(row.owner(), owner -> new HashMap<>())
          .put(row.signature(), row.model());
    }
    merged.putAll(changed);
  }

  /** What is known about a type, by binary name ({@code java.util.Map$Entry}). */
  public Optional<TypeModel> type(String binaryName) {
    return Optional.ofNullable(types.get(binaryName));
  }

  /** The binary names of the annotations whose rows have a property, sorted. */
  public List<String> annotationsWith(Predicate<AnnotationModel> property) {
    return annotations.entrySet().stream()
        .filter(row -> property.test(row.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What is known about an annotation, by the binary name of its type. */
  public Optional<AnnotationModel> annotation(String binaryName) {
    return Optional.ofNullable(annotations.get(binaryName));
  }

  /**
   * What is known about a method of exactly this owner. A row with these parameters wins over one
   * about every overload.
   */
  public Optional<MethodModel> method(MethodRef method) {
    return nearest(method, List.of(method.owner()));
  }

  /** The row of a method that the first of several owners has. */
  public Optional<MethodModel> nearest(MethodRef method, List<String> owners) {
    String exact = null;
    for (String owner : owners) {
      Map<String, MethodModel> rows = methods.get(owner);
      if (rows != null) {
        if (exact == null) {
          exact = Signature.of(method.name(), method.descriptor());
        }
        MethodModel row = rows.get(exact);
        row = row == null ? rows.get(Signature.ofEveryOverload(method.name())) : row;
        if (row != null) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /** The rows of a method that each of several owners has, in their order. */
  public List<MethodModel> rows(MethodRef method, List<String> owners) {
    List<MethodModel> found = new ArrayList<>(2);
    String exact = null;
    for (String owner : owners) {
      Map<String, MethodModel> rows = methods.get(owner);
      if (rows != null) {
        exact = exact == null ? Signature.of(method.name(), method.descriptor()) : exact;
        MethodModel row = rows.get(exact);
        row = row == null ? rows.get(Signature.ofEveryOverload(method.name())) : row;
        if (row != null) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /** Plain names of methods that end an object's life, whatever its type: {@code close}. */
  public Set<String> lifecycleStopNames() {
    return stopNames;
  }

  /** Plain names of methods that begin an object's life, whatever its type: {@code init}. */
  public Set<String> lifecycleStartNames() {
    return startNames;
  }

  /**
   * Whether any row speaks of a method with this simple name. Front ends that resolve names at a
   * cost leave all other calls unresolved.
   */
  public boolean mentionsMethodName(String name) {
    return methodNames.contains(name);
  }

  /** Whether any row says when or what for a framework calls a method with this simple name. */
  public boolean mentionsRoleOf(String name) {
    return roleNames.contains(name);
  }

  /** The binary names of all types that a row of any kind speaks of, sorted. */
  public Collection<String> typeNames() {
    Set<String> names = new TreeSet<>(types.keySet());
    names.addAll(annotations.keySet());
    names.addAll(methods.keySet());
    return Collections.unmodifiableSet(names);
  }

  Map<String, TypeModel> types() {
    return types;
  }

  Map<String, AnnotationModel> annotations() {
    return annotations;
  }

  Map<String, Map<String, MethodModel>> methods() {
    return methods;
  }

  private static String nameOf(String signature) {
    return signature.substring(0, signature.indexOf('('));
  }
}

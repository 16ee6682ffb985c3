package dev.overstay.checks.ir;

import java.util.List;
import java.util.Optional;

/**
 * A class, interface, enum, record or annotation type.
 *
 * @param name binary name
 * @param modifiers its flags, static included for member classes
 * @param superclass binary name; empty for {@code java.lang.Object} alone
 * @param interfaces directly implemented interfaces by binary name
 * @param supertypes the superclass and interfaces with their type arguments
 * @param nesting where it is declared
 * @param annotations annotations on it
 * @param fields declared fields in declaration order
 * @param methods declared methods in declaration order, lambda bodies included
 * @param memberClasses binary names of classes declared inside, at any depth known here
 * @param sourceFile simple name of the source file
 * @param language what it was written in
 */
public record ClassFacts(
    String name,
    Modifiers modifiers,
    Optional<String> superclass,
    List<String> interfaces,
    List<TypeUse> supertypes,
    Nesting nesting,
    List<AnnotationFacts> annotations,
    List<FieldFacts> fields,
    List<MethodFacts> methods,
    List<String> memberClasses,
    Optional<String> sourceFile,
    Language language) {

  /** What a class was written in. */
  public enum Language {
    JAVA,
    KOTLIN,
    OTHER
  }

  /** The declared field of this name. */
  public Optional<FieldFacts> field(String fieldName) {
    for (FieldFacts field : fields) {
      if (field.ref().name().equals(fieldName)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The declared method of this name and descriptor. */
  public Optional<MethodFacts> method(String methodName, String descriptor) {
    int hash = methodName.hashCode();
    for (MethodFacts method : methods) {
      MethodRef ref = method.ref();
      if (ref.name().hashCode() == hash
          && ref.name().equals(methodName)
          && ref.descriptor().equals(descriptor)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** Binary name of the package, empty for the unnamed one. */
  public String packageName() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  // A class is equal to itself alone: comparing its facts would be dear, and nobody asks.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

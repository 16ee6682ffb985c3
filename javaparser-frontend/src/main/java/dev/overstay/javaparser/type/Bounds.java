package dev.overstay.javaparser.type;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the variables of an inference: each new bound is held against those that are
 * there, as in chapter 18 of the language's specification, without its disjunctions.
 */
final class Bounds {

  private final Types types;

  Bounds(Types types) {
    this.types = types;
  }

  boolean equal(Type.Undetermined variable, Type type) {
    if (Types.prune(type) == variable || contains(variable.equal, type)) {
      return true;
    }
    if (type.isPrimitive()) {
      return equal(variable, types.predefined.boxed(type));
    }
    if (type instanceof Type.Wildcard) {
      return true;
    }
    List<Type> others = List.copyOf(variable.equal);
    variable.equal.add(type);
    if (type instanceof Type.Undetermined it && !contains(it.equal, variable)) {
      it.equal.add(variable);
    }
    boolean holds = true;
    for (Type each : others) {
      holds &= types.isSame(each, type);
    }
    for (Type each : List.copyOf(variable.lower)) {
      holds &= types.isSubtype(each, type);
    }
    for (Type each : List.copyOf(variable.upper)) {
      holds &= types.isSubtype(type, each);
    }
    return holds;
  }

  boolean lower(Type.Undetermined variable, Type type) {
    if (Types.prune(type) == variable || contains(variable.lower, type)) {
      return true;
    }
    variable.lower.add(type);
    boolean holds = true;
    if (type instanceof Type.Undetermined it && !contains(it.upper, variable)) {
      it.upper.add(variable);
    }
    for (Type each : List.copyOf(variable.equal)) {
      holds &= types.isSubtype(type, each);
    }
    for (Type each : List.copyOf(variable.upper)) {
      holds &= types.isSubtype(type, each);
    }
    return holds;
  }

  boolean upper(Type.Undetermined variable, Type type) {
    if (Types.prune(type) == variable || contains(variable.upper, type)) {
      return true;
    }
    variable.upper.add(type);
    boolean holds = true;
    if (type instanceof Type.Undetermined it && !contains(it.lower, variable)) {
      it.lower.add(variable);
    }
    for (Type each : List.copyOf(variable.equal)) {
      holds &= types.isSubtype(each, type);
    }
    for (Type each : List.copyOf(variable.lower)) {
      holds &= types.isSubtype(each, type);
    }
    return holds;
  }

  private static boolean contains(List<Type> types, Type type) {
    for (Type each : types) {
      if (each == type || (!(each instanceof Type.Undetermined) && each.equals(type))) {
        return true;
      }
    }
    return false;
  }

  // ---- Solving

  void solve(Type.Undetermined variable) {
    if (variable.found != null || variable.beingSolved) {
      return;
    }
    variable.beingSolved = true;
    List<Type> equal = proper(variable.equal);
    List<Type> lower = equal.isEmpty() ? proper(variable.lower) : List.of();
    List<Type> upper = equal.isEmpty() && lower.isEmpty() ? proper(variable.upper) : List.of();
    variable.beingSolved = false;
    if (variable.found != null) {
      return;
    }
    Type found;
    if (!equal.isEmpty()) {
      found = equal.get(0);
    } else if (!lower.isEmpty()) {
      found = types.lub(lower);
    } else if (!upper.isEmpty()) {
      found = types.glb(upper);
    } else {
      found = declared(variable);
    }
    variable.found = found;
    for (Type each : List.copyOf(variable.equal)) {
      types.isSame(found, each);
    }
    for (Type each : List.copyOf(variable.lower)) {
      types.isSubtype(each, found);
    }
    for (Type each : List.copyOf(variable.upper)) {
      types.isSubtype(found, each);
    }
  }

  private Type declared(Type.Undetermined variable) {
    // A bound that names the variable itself is no type to choose.
    return variable.declared.bounds.isEmpty()
        ? types.predefined.object
        : types.erasure(variable.declared);
  }

  /** The bounds without variables, once those that they name are solved. */
  private List<Type> proper(List<Type> bounds) {
    List<Type> result = new ArrayList<>();
    for (Type bound : List.copyOf(bounds)) {
      Type type = Types.prune(bound);
      if (type instanceof Type.Undetermined it && it.beingSolved) {
        continue;
      }
      if (!Types.isProper(type)) {
        java.util.Set<Type.Undetermined> inside = new java.util.LinkedHashSet<>();
        Types.undetermined(type, inside);
        if (inside.stream().anyMatch(it -> it.beingSolved)) {
          continue;
        }
        inside.forEach(this::solve);
        type = Types.settled(type);
        if (!Types.isProper(type)) {
          continue;
        }
      }
      result.add(Types.settled(type));
    }
    return result;
  }
}

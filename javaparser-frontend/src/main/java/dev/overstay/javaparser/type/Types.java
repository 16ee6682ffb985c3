package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relations of types, after chapters 4 and 5 of the language's specification. An inference in
 * progress takes part: what is asked of its variables becomes a bound. What is not known fits
 * everything.
 */
public final class Types {

  static final int DEEPEST = 40;

  public final Predefined predefined;
  private final Bounds bounds = new Bounds(this);
  private final Captures captures = new Captures(this);
  private final Subtypes subtypes = new Subtypes(this, bounds);

  /** Those over some classes. */
  public Types(Predefined predefined) {
    this.predefined = predefined;
  }

  // ---- Inference variables and substitution

  /** What stands for a type: what was found for a variable of an inference. */
  public static Type prune(Type type) {
    Type at = type;
    while (at instanceof Type.Undetermined it && it.found != null) {
      at = it.found;
    }
    return at;
  }

  /** Replaces type variables. */
  public static Type substitute(Type type, Map<? extends Type, ? extends Type> by) {
    if (by.isEmpty()) {
      return type;
    }
    if (type instanceof Type.Variable it) {
      Type replaced = by.get(it);
      return replaced == null ? it : replaced;
    } else if (type instanceof Type.Undetermined it) {
      Type replaced = by.get(it);
      return replaced != null ? replaced : it.found == null ? it : substitute(it.found, by);
    } else if (type instanceof Type.Named it) {
      if (!it.isParameterized()) {
        return it;
      }
      Type outer = it.outer() == null ? null : substitute(it.outer(), by);
      return new Type.Named(
          it.symbol(), substitute(it.arguments(), by), outer instanceof Type.Named o ? o : null);
    } else if (type instanceof Type.Array it) {
      return new Type.Array(substitute(it.element(), by));
    } else if (type instanceof Type.Wildcard it) {
      return new Type.Wildcard(
          it.upper() == null ? null : substitute(it.upper(), by),
          it.lower() == null ? null : substitute(it.lower(), by));
    } else if (type instanceof Type.Intersection it) {
      return new Type.Intersection(substitute(it.parts(), by));
    } else if (type instanceof Type.Method it) {
      return new Type.Method(
          it.variables(),
          substitute(it.parameters(), by),
          substitute(it.returns(), by),
          substitute(it.thrown(), by));
    }
    return type;
  }

  /** Replaces type variables in several types. */
  public static List<Type> substitute(List<Type> types, Map<? extends Type, ? extends Type> by) {
    List<Type> result = new ArrayList<>(types.size());
    for (Type each : types) {
      result.add(substitute(each, by));
    }
    return result;
  }

  /** The type with what was found in place of the variables of inferences. */
  public static Type settled(Type type) {
    if (type instanceof Type.Undetermined it) {
      return it.found == null ? it : settled(it.found);
    } else if (type instanceof Type.Named it && it.isParameterized()) {
      Type outer = it.outer() == null ? null : settled(it.outer());
      return new Type.Named(
          it.symbol(), settled(it.arguments()), outer instanceof Type.Named o ? o : null);
    } else if (type instanceof Type.Array it) {
      return new Type.Array(settled(it.element()));
    } else if (type instanceof Type.Wildcard it) {
      return new Type.Wildcard(
          it.upper() == null ? null : settled(it.upper()),
          it.lower() == null ? null : settled(it.lower()));
    } else if (type instanceof Type.Intersection it) {
      return new Type.Intersection(settled(it.parts()));
    } else if (type instanceof Type.Method it) {
      return new Type.Method(
          it.variables(), settled(it.parameters()), settled(it.returns()), settled(it.thrown()));
    }
    return type;
  }

  private static List<Type> settled(List<Type> types) {
    List<Type> result = new ArrayList<>(types.size());
    for (Type each : types) {
      result.add(settled(each));
    }
    return result;
  }

  /** Collects the variables of inferences that a type still has. */
  public static void undetermined(Type type, Set<Type.Undetermined> into) {
    Type at = prune(type);
    if (at instanceof Type.Undetermined it) {
      into.add(it);
    } else if (at instanceof Type.Named it) {
      it.arguments().forEach(each -> undetermined(each, into));
      if (it.outer() != null) {
        undetermined(it.outer(), into);
      }
    } else if (at instanceof Type.Array it) {
      undetermined(it.element(), into);
    } else if (at instanceof Type.Wildcard it) {
      if (it.upper() != null) {
        undetermined(it.upper(), into);
      }
      if (it.lower() != null) {
        undetermined(it.lower(), into);
      }
    } else if (at instanceof Type.Intersection it) {
      it.parts().forEach(each -> undetermined(each, into));
    }
  }

  /** Whether no inference has anything to find in a type. */
  public static boolean isProper(Type type) {
    Set<Type.Undetermined> found = new HashSet<>(2);
    undetermined(type, found);
    return found.isEmpty();
  }

  // ---- Erasure

  /** The type as class files have it. */
  public Type erasure(Type type) {
    Type at = prune(type);
    if (at instanceof Type.Named it) {
      return it.symbol().erasure();
    } else if (at instanceof Type.Variable it) {
      return it.bounds.isEmpty() ? predefined.object : erasure(it.bounds.get(0));
    } else if (at instanceof Type.Undetermined it) {
      return erasure(it.declared);
    } else if (at instanceof Type.Array it) {
      Type element = erasure(it.element());
      return element == it.element() ? it : new Type.Array(element);
    } else if (at instanceof Type.Wildcard it) {
      return it.upper() == null ? predefined.object : erasure(it.upper());
    } else if (at instanceof Type.Intersection it) {
      return erasure(it.parts().get(0));
    } else if (at instanceof Type.Method it) {
      return new Type.Method(
          List.of(),
          it.parameters().stream().map(this::erasure).toList(),
          erasure(it.returns()),
          it.thrown().stream().map(this::erasure).toList());
    }
    return at;
  }

  /** A type's bound, where it is a variable; itself otherwise. */
  public Type upper(Type type) {
    Type at = prune(type);
    int steps = 0;
    while (steps++ < DEEPEST) {
      if (at instanceof Type.Variable it) {
        at =
            it.bounds.isEmpty()
                ? predefined.object
                : it.bounds.size() == 1 ? it.bounds.get(0) : new Type.Intersection(it.bounds);
      } else if (at instanceof Type.Wildcard it) {
        at = it.upper() == null ? predefined.object : it.upper();
      } else {
        break;
      }
      at = prune(at);
    }
    return at;
  }

  // ---- Supertypes and members

  /** Whether a class type was written without the arguments that its class takes. */
  public static boolean isRaw(Type.Named type) {
    return type.arguments().isEmpty() && !type.symbol().typeParameters().isEmpty();
  }

  /** What replaces the type parameters of a class in its members, seen through a type. */
  private static Map<Type, Type> arguments(Type.Named type) {
    Map<Type, Type> by = new HashMap<>();
    for (Type.Named at = type; at != null; at = at.outer()) {
      List<Type.Variable> parameters = at.symbol().typeParameters();
      for (int i = 0; i < parameters.size() && i < at.arguments().size(); i++) {
        by.put(parameters.get(i), at.arguments().get(i));
      }
    }
    return by;
  }

  /** Direct supertypes, erased for a raw type. */
  public List<Type> supertypes(Type.Named type) {
    List<Type> declared = type.symbol().supertypes();
    List<Type> result = new ArrayList<>(declared.size() + 1);
    boolean raw = isRaw(type);
    Map<Type, Type> by = raw ? Map.of() : arguments(type);
    for (Type each : declared) {
      result.add(raw ? erasure(each) : substitute(each, by));
    }
    if (type.symbol().isInterface() && type.symbol().superclass() == null) {
      result.add(predefined.object);
    }
    return result;
  }

  /** The supertype of a type that is a certain class, or null. */
  public Type.@Nullable Named asSuper(Type type, ClassSymbol wanted) {
    return asSuper(type, wanted, 0);
  }

  private Type.@Nullable Named asSuper(Type type, ClassSymbol wanted, int steps) {
    Type at = upper(type);
    if (steps > DEEPEST) {
      return null;
    }
    if (at instanceof Type.Named it) {
      if (it.symbol() == wanted) {
        return it;
      }
      if (!it.symbol().isSubclass(wanted)) {
        return null;
      }
      for (Type each : supertypes(it)) {
        Type.Named found = asSuper(each, wanted, steps + 1);
        if (found != null) {
          return found;
        }
      }
    } else if (at instanceof Type.Intersection it) {
      for (Type each : it.parts()) {
        Type.Named found = asSuper(each, wanted, steps + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return wanted == predefined.object.symbol() && at.isReference() ? predefined.object : null;
  }

  /** A member's type as it is seen through the type of what it is a member of. */
  public Type memberType(@Nullable Type site, Symbol member, Type declared) {
    if (site == null || member.isStatic() || !(member.owner instanceof ClassSymbol owner)) {
      return declared;
    }
    Type.Named through = asSuper(site, owner);
    if (through == null) {
      return declared;
    }
    if (isRaw(through)) {
      return erasure(declared);
    }
    return substitute(declared, arguments(through));
  }

  // ---- Capture

  /** The type with its wildcards captured. */
  public Type capture(Type type) {
    return captures.capture(type);
  }

  /** A type that names no captured wildcard: what the type of a variable is inferred as. */
  public Type upward(Type type) {
    return captures.upward(type);
  }

  // ---- Subtypes

  /** Whether two types are the same; makes bounds. */
  public boolean isSame(Type first, Type second) {
    return subtypes.isSame(first, second);
  }

  /** Whether a type is a subtype of another, unchecked conversion included; makes bounds. */
  public boolean isSubtype(Type sub, Type of) {
    return subtypes.isSubtype(sub, of);
  }

  /** Whether a value of a type can be given where another is wanted; makes bounds. */
  public boolean isCompatible(Type from, Type to) {
    return subtypes.isCompatible(from, to);
  }

  /** Whether one class is another or below it. */
  static boolean isSubclass(Type erased, Type of) {
    return erased instanceof Type.Named a
        && of instanceof Type.Named b
        && a.symbol().isSubclass(b.symbol());
  }

  // ---- Bounds

  /** The types of several branches in one. */
  public Type lub(List<Type> types) {
    return new UpperBounds(this).lub(types);
  }

  /** The type that is below all of these. */
  public Type glb(List<Type> types) {
    List<Type> least = new ArrayList<>();
    for (Type each : types) {
      Type at = prune(each);
      if (least.stream().anyMatch(it -> it.equals(at) || isSubclass(erasure(it), erasure(at)))) {
        continue;
      }
      least.removeIf(it -> isSubclass(erasure(at), erasure(it)));
      boolean isClass = at instanceof Type.Named it && !it.symbol().isInterface();
      least.add(isClass ? 0 : least.size(), at);
    }
    return least.isEmpty()
        ? predefined.object
        : least.size() == 1 ? least.get(0) : new Type.Intersection(least);
  }

  /** Finds the types of variables of an inference. */
  public void solve(Iterable<Type.Undetermined> variables) {
    for (Type.Undetermined each : variables) {
      bounds.solve(each);
    }
  }

  /** Says what the bounds of type variables are in an inference. */
  public void declareBounds(Map<Type.Variable, Type.Undetermined> variables) {
    variables.forEach(
        (declared, undetermined) -> {
          for (Type bound : declared.bounds) {
            if (!bound.equals(predefined.object)) {
              undetermined.upper.add(substitute(bound, variables));
            }
          }
        });
  }

  // ---- Functions

  /** The one abstract method of a functional interface, or null. */
  public @Nullable MethodSymbol function(Type type) {
    return FunctionalInterfaces.function(type, this);
  }

  /** The type of that method, the wildcards of the interface being its bounds; null for others. */
  public Type.@Nullable Method descriptor(Type type) {
    return FunctionalInterfaces.descriptor(type, this);
  }
}

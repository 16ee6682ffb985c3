package dev.overstay.javaparser.type;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which method an interface is functional by. */
final class FunctionalInterfaces {

  private FunctionalInterfaces() {}

  /** The one abstract method of an interface that is none of {@code Object}'s, or null. */
  static @Nullable MethodSymbol method(ClassSymbol type, Types types) {
    List<MethodSymbol> found = new ArrayList<>();
    Set<ClassSymbol> seen = new LinkedHashSet<>();
    collect(type, seen);
    List<ClassSymbol> order = List.copyOf(seen);
    for (ClassSymbol each : order) {
      for (MethodSymbol method : each.methods()) {
        if (method.isAbstract() && !method.isStatic() && !isOfObject(method)) {
          add(method, found, order, types);
        }
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static void collect(ClassSymbol type, Set<ClassSymbol> seen) {
    if (seen.add(type)) {
      for (Type each : type.interfaces()) {
        if (each instanceof Type.Named it) {
          collect(it.symbol(), seen);
        }
      }
    }
  }

  private static void add(
      MethodSymbol method, List<MethodSymbol> found, List<ClassSymbol> order, Types types) {
    for (MethodSymbol other : found) {
      if (sameSignature(method, other, types)) {
        return;
      }
    }
    // A default method below may have given it code.
    for (ClassSymbol below : order) {
      if (below != method.owner && below.isSubclass(method.owner)) {
        for (MethodSymbol other : below.methods(method.name)) {
          if ((other.flags & (Modifiers.ABSTRACT | Modifiers.STATIC)) == 0
              && sameSignature(other, method, types)) {
            return;
          }
        }
      }
    }
    found.add(method);
  }

  private static boolean sameSignature(MethodSymbol a, MethodSymbol b, Types types) {
    return a.name.equals(b.name)
        && a.type.parameters().size() == b.type.parameters().size()
        && (a.owner != b.owner
            || a.type.parameters().stream()
                .map(types::erasure)
                .toList()
                .equals(b.type.parameters().stream().map(types::erasure).toList()));
  }

  private static boolean isOfObject(MethodSymbol method) {
    int count = method.type.parameters().size();
    return switch (method.name) {
      case "equals" -> count == 1;
      case "hashCode", "toString" -> count == 0;
      default -> false;
    };
  }

  /** The one abstract method of a functional interface, or null. */
  static @Nullable MethodSymbol function(Type type, Types types) {
    Type at = types.upper(type);
    if (at instanceof Type.Intersection it) {
      for (Type each : it.parts()) {
        MethodSymbol found = function(each, types);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    return at instanceof Type.Named it && it.symbol().isInterface()
        ? method(it.symbol(), types)
        : null;
  }

  /** The type of that method, the wildcards of the interface being its bounds; null for others. */
  static Type.@Nullable Method descriptor(Type type, Types types) {
    MethodSymbol method = function(type, types);
    if (method == null) {
      return null;
    }
    Type at = types.upper(type);
    if (at instanceof Type.Intersection it) {
      for (Type each : it.parts()) {
        if (function(each, types) != null) {
          return descriptor(each, types);
        }
      }
    }
    Type seen = types.memberType(withoutWildcards((Type.Named) at, types), method, method.type);
    return seen instanceof Type.Method it ? it : null;
  }

  private static Type.Named withoutWildcards(Type.Named type, Types types) {
    List<Type> arguments = new ArrayList<>();
    List<Type.Variable> parameters = type.symbol().typeParameters();
    for (int i = 0; i < type.arguments().size(); i++) {
      Type argument = Types.prune(type.arguments().get(i));
      if (argument instanceof Type.Wildcard it) {
        boolean bounded = i < parameters.size() && !parameters.get(i).bounds.isEmpty();
        arguments.add(
            it.lower() != null
                ? it.lower()
                : it.upper() != null
                    ? it.upper()
                    : bounded ? types.erasure(parameters.get(i)) : types.predefined.object);
      } else {
        arguments.add(argument);
      }
    }
    return new Type.Named(type.symbol(), arguments, type.outer());
  }
}

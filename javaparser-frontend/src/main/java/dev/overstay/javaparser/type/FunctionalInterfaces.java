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
}

package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Least upper bounds, after section 4.10.4 of the language's specification. */
final class UpperBounds {

  private static final int DEEPEST = 2;

  private final Types types;
  private int depth;

  UpperBounds(Types types) {
    this.types = types;
  }

  Type lub(List<Type> given) {
    List<Type> distinct = new ArrayList<>();
    for (Type each : given) {
      Type type = Types.settled(types.predefined.boxed(Types.prune(each)));
      if (type.isUnknown()) {
        return type;
      }
      if (!type.isNull() && !distinct.contains(type)) {
        distinct.add(type);
      }
    }
    if (distinct.isEmpty()) {
      return given.isEmpty() ? types.predefined.object : Type.Basic.NULL;
    }
    distinct.removeIf(
        it ->
            distinct.stream()
                .anyMatch(other -> other != it && isBelow(it, other) && !isBelow(other, it)));
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    if (distinct.stream().allMatch(Type.Array.class::isInstance)) {
      List<Type> elements = distinct.stream().map(it -> ((Type.Array) it).element()).toList();
      if (elements.stream().noneMatch(Type::isPrimitive)) {
        return new Type.Array(lub(elements));
      }
    }
    return ofClasses(distinct);
  }

  private boolean isBelow(Type a, Type b) {
    Type erased = types.erasure(b);
    boolean generic = b instanceof Type.Named it && !it.arguments().isEmpty();
    return types.isSubtype(types.erasure(a), erased) && (!generic || types.isSubtype(a, b));
  }

  private Type ofClasses(List<Type> distinct) {
    Set<ClassSymbol> common = null;
    for (Type each : distinct) {
      Set<ClassSymbol> closure = new LinkedHashSet<>();
      closure(types.upper(each), closure);
      if (common == null) {
        common = closure;
      } else {
        common.retainAll(closure);
      }
    }
    List<ClassSymbol> candidates = common == null ? List.of() : new ArrayList<>(common);
    List<ClassSymbol> least = new ArrayList<>();
    for (ClassSymbol each : candidates) {
      if (candidates.stream().noneMatch(it -> it != each && it.isSubclass(each))) {
        least.add(each.isInterface() ? least.size() : 0, each);
      }
    }
    if (least.isEmpty()) {
      return types.predefined.object;
    }
    List<Type> parts = new ArrayList<>();
    for (ClassSymbol each : least) {
      parts.add(merged(each, distinct));
    }
    return parts.size() == 1 ? parts.get(0) : new Type.Intersection(parts);
  }

  private void closure(Type type, Set<ClassSymbol> into) {
    if (type instanceof Type.Named it) {
      if (into.add(it.symbol())) {
        types.supertypes(it).forEach(each -> closure(each, into));
      }
    } else if (type instanceof Type.Intersection it) {
      it.parts().forEach(each -> closure(types.upper(each), into));
    } else {
      into.add(types.predefined.object.symbol());
    }
  }

  /** A class with arguments that those of all types lie in. */
  private Type merged(ClassSymbol symbol, List<Type> all) {
    if (symbol.typeParameters().isEmpty()) {
      return symbol.erasure();
    }
    Map<Integer, List<Type>> arguments = new LinkedHashMap<>();
    for (Type each : all) {
      Type.Named seen = types.asSuper(each, symbol);
      if (seen == null || seen.arguments().size() != symbol.typeParameters().size()) {
        return symbol.erasure();
      }
      for (int i = 0; i < seen.arguments().size(); i++) {
        arguments.computeIfAbsent(i, key -> new ArrayList<>()).add(seen.arguments().get(i));
      }
    }
    List<Type> merged = new ArrayList<>();
    arguments.values().forEach(it -> merged.add(mergedArgument(it)));
    return new Type.Named(symbol, merged, null);
  }

  private Type mergedArgument(List<Type> arguments) {
    Type first = arguments.get(0);
    if (arguments.stream().allMatch(it -> it.equals(first))) {
      return first;
    }
    if (depth >= DEEPEST) {
      return new Type.Wildcard(null, null);
    }
    depth++;
    List<Type> uppers = new ArrayList<>();
    for (Type each : arguments) {
      uppers.add(each instanceof Type.Wildcard ? types.upper(each) : each);
    }
    Type upper = lub(uppers);
    depth--;
    return new Type.Wildcard(upper, null);
  }
}

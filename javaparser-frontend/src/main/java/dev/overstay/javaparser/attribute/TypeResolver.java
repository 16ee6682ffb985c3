package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What types as they are written mean. */
final class TypeResolver {

  private final Types types;
  private final Predefined predefined;
  private final IdentityHashMap<Decl.Unit, Map<String, Optional<ClassSymbol>>> byUnit =
      new IdentityHashMap<>();

  TypeResolver(Types types) {
    this.types = types;
    this.predefined = types.predefined;
  }

  // ---- Types

  Type type(TypeTree tree, Env env) {
    if (tree instanceof TypeTree.Name it) {
      return named(it, env);
    } else if (tree instanceof TypeTree.Primitive it) {
      Type.Basic basic = Type.Basic.of(it.name());
      return basic == null ? Type.Basic.UNKNOWN : basic;
    } else if (tree instanceof TypeTree.ArrayOf it) {
      return new Type.Array(type(it.element(), env));
    } else if (tree instanceof TypeTree.Wild it) {
      return new Type.Wildcard(
          it.upper().map(each -> type(each, env)).orElse(null),
          it.lower().map(each -> type(each, env)).orElse(null));
    } else if (tree instanceof TypeTree.Several it) {
      List<Type> parts = all(it.parts(), env);
      return it.isUnion() ? types.lub(parts) : new Type.Intersection(parts);
    }
    return Type.Basic.UNKNOWN;
  }

  List<Type> all(List<TypeTree> trees, Env env) {
    List<Type> result = new ArrayList<>(trees.size());
    trees.forEach(it -> result.add(type(it, env)));
    return result;
  }

  private Type named(TypeTree.Name tree, Env env) {
    if (tree.scope().isEmpty()) {
      Type.Variable variable = typeVariable(tree.id(), env);
      if (variable != null) {
        return variable;
      }
      ClassSymbol symbol = find(tree.id(), env);
      return symbol == null
          ? new Type.Named(guess(tree.id(), env), all(tree.arguments(), env), null)
          : withArguments(symbol, tree, null, env);
    }
    TypeTree.Name scope = tree.scope().get();
    if (scope.isPlain()) {
      ClassSymbol symbol = qualified(tree, env);
      if (symbol != null) {
        return withArguments(symbol, tree, null, env);
      }
      return new Type.Named(
          predefined.table.get(binaryGuess(tree.qualified())), all(tree.arguments(), env), null);
    }
    Type outer = named(scope, env);
    ClassSymbol symbol = outer instanceof Type.Named it ? memberType(it.symbol(), tree.id()) : null;
    return symbol == null
        ? Type.Basic.UNKNOWN
        : withArguments(symbol, tree, outer instanceof Type.Named it ? it : null, env);
  }

  private Type withArguments(
      ClassSymbol symbol, TypeTree.Name tree, Type.@Nullable Named outer, Env env) {
    List<Type> arguments = all(tree.arguments(), env);
    Type.Named around =
        outer != null && outer.isParameterized() ? outer : implicitOuter(symbol, env);
    return new Type.Named(symbol, arguments, around);
  }

  /** An inner class named inside of a generic one belongs to that one's own type. */
  private Type.@Nullable Named implicitOuter(ClassSymbol symbol, Env env) {
    ClassSymbol outer = symbol.outerClass();
    if (outer == null || symbol.local || !symbol.hasOuterInstance()) {
      return null;
    }
    for (Env at = env; at != null; at = at.outer()) {
      ClassSymbol here = at.type();
      if (here != null && here.isSubclass(outer)) {
        Type.Named seen = types.asSuper(here.thisType(), outer);
        return seen != null && seen.isParameterized() ? seen : null;
      }
    }
    return null;
  }

  private @Nullable ClassSymbol qualified(TypeTree.Name tree, Env env) {
    if (tree.scope().isEmpty()) {
      return find(tree.id(), env);
    }
    ClassSymbol outer = qualified(tree.scope().get(), env);
    return outer != null ? memberType(outer, tree.id()) : predefined.table.find(tree.qualified());
  }

  // ---- Names

  Type.@Nullable Variable typeVariable(String name, Env env) {
    for (Env at = env; at != null; at = at.outer()) {
      Type.Variable local = at.scope().typeVariable(name);
      if (local != null) {
        return local;
      }
      if (at.scope().type(name) != null) {
        return null;
      }
      ClassSymbol type = at.type();
      if (type != null) {
        for (Type.Variable each : type.typeParameters()) {
          if (each.name.equals(name)) {
            return each;
          }
        }
        if (memberType(type, name) != null) {
          return null;
        }
      }
    }
    return null;
  }

  /** The class of a simple name; null where there is none. */
  @Nullable ClassSymbol find(String name, Env env) {
    for (Env at = env; at != null; at = at.outer()) {
      ClassSymbol local = at.scope().type(name);
      if (local != null) {
        return local;
      }
      ClassSymbol type = at.type();
      if (type != null) {
        if (type.name.equals(name)) {
          return type;
        }
        ClassSymbol member = memberType(type, name);
        if (member != null) {
          return member;
        }
      }
    }
    Map<String, Optional<ClassSymbol>> known =
        byUnit.computeIfAbsent(env.unit(), key -> new HashMap<>());
    Optional<ClassSymbol> found = known.get(name);
    if (found == null) {
      found = Optional.ofNullable(inUnit(name, env.unit()));
      known.put(name, found);
    }
    return found.orElse(null);
  }

  private @Nullable ClassSymbol inUnit(String name, Decl.Unit unit) {
    for (Decl.Import each : unit.imports()) {
      if (!each.onDemand() && simple(each.name()).equals(name)) {
        ClassSymbol found = imported(each);
        if (found != null || !each.isStatic()) {
          return found;
        }
      }
    }
    String prefix = unit.packageName().isEmpty() ? "" : unit.packageName() + ".";
    ClassSymbol same = predefined.table.find(prefix + name);
    if (same != null) {
      return same;
    }
    for (Decl.Import each : unit.imports()) {
      if (each.onDemand()) {
        ClassSymbol found = onDemand(each, name);
        if (found != null && found.exists()) {
          return found;
        }
      }
    }
    return predefined.table.find("java.lang." + name);
  }

  private @Nullable ClassSymbol onDemand(Decl.Import each, String name) {
    if (!each.isStatic()) {
      ClassSymbol inPackage = predefined.table.find(each.name() + "." + name);
      if (inPackage != null) {
        return inPackage;
      }
    }
    ClassSymbol of = byCanonicalName(each.name());
    return of == null ? null : memberType(of, name);
  }

  private @Nullable ClassSymbol imported(Decl.Import each) {
    ClassSymbol found = byCanonicalName(each.name());
    if (found == null && each.name().indexOf('.') > 0) {
      String outer = each.name().substring(0, each.name().lastIndexOf('.'));
      ClassSymbol of = byCanonicalName(outer);
      return of == null ? null : memberType(of, simple(each.name()));
    }
    return found;
  }

  /** The class that a name with dots means, member classes included. */
  @Nullable ClassSymbol byCanonicalName(String name) {
    ClassSymbol found = predefined.table.find(name);
    int dot = name.lastIndexOf('.');
    if (found != null || dot < 0) {
      return found;
    }
    ClassSymbol outer = byCanonicalName(name.substring(0, dot));
    return outer == null ? null : outer.memberType(name.substring(dot + 1));
  }

  /** A member class, inherited ones included. */
  @Nullable ClassSymbol memberType(ClassSymbol type, String name) {
    return memberType(type, name, new HashSet<>());
  }

  private @Nullable ClassSymbol memberType(ClassSymbol type, String name, Set<ClassSymbol> seen) {
    if (!seen.add(type)) {
      return null;
    }
    ClassSymbol own = type.memberType(name);
    if (own != null) {
      return own;
    }
    for (Type each : type.supertypes()) {
      if (each instanceof Type.Named it) {
        ClassSymbol inherited = memberType(it.symbol(), name, seen);
        if (inherited != null) {
          return inherited;
        }
      }
    }
    return null;
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  // ---- What cannot be found

  /**
   * The class that a name must mean when it is not to be found: the imported one, else a neighbour.
   */
  private ClassSymbol guess(String name, Env env) {
    ClassSymbol imported = importedButMissing(name, env);
    String prefix = env.unit().packageName().isEmpty() ? "" : env.unit().packageName() + ".";
    return imported != null ? imported : predefined.table.get(prefix + name);
  }

  /** The class that an import names and that is not at hand. */
  @Nullable ClassSymbol importedButMissing(String name, Env env) {
    for (Decl.Import each : env.unit().imports()) {
      if (!each.onDemand() && !each.isStatic() && simple(each.name()).equals(name)) {
        return predefined.table.get(binaryGuess(each.name()));
      }
    }
    return null;
  }

  /** Names of classes begin with capitals, and what follows one is a class inside of it. */
  private static String binaryGuess(String qualified) {
    StringBuilder name = new StringBuilder();
    boolean inClass = false;
    for (String part : List.of(qualified.split("\\.", -1))) {
      if (!name.isEmpty()) {
        name.append(inClass ? '$' : '.');
      }
      name.append(part);
      inClass |= !part.isEmpty() && Character.isUpperCase(part.charAt(0));
    }
    return name.toString();
  }
}

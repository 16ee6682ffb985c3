package dev.overstay.javaparser.attribute;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields and methods by name, inherited ones included. */
final class Lookup {

  private final Types types;
  private final TypeResolver resolver;

  Lookup(Types types, TypeResolver resolver) {
    this.types = types;
    this.resolver = resolver;
  }

  // ---- Fields

  /** The local variable or field that a simple name means; null where there is none. */
  @Nullable VarSymbol variable(String name, Env env) {
    for (Env at = env; at != null; at = at.outer()) {
      VarSymbol local = at.scope().variable(name);
      if (local != null) {
        return local;
      }
      ClassSymbol type = at.type();
      VarSymbol field = type == null ? null : field(type, name, env);
      if (field != null) {
        return field;
      }
    }
    for (Decl.Import each : env.unit().imports()) {
      if (each.isStatic()) {
        VarSymbol field = imported(each, name, env);
        if (field != null) {
          return field;
        }
      }
    }
    return null;
  }

  private @Nullable VarSymbol imported(Decl.Import each, String name, Env env) {
    ClassSymbol of = importedFrom(each, name);
    VarSymbol field = of == null ? null : field(of, name, env);
    return field != null && field.isStatic() ? field : null;
  }

  private @Nullable ClassSymbol importedFrom(Decl.Import each, String name) {
    if (each.onDemand()) {
      return resolver.byCanonicalName(each.name());
    }
    int dot = each.name().lastIndexOf('.');
    return dot > 0 && each.name().substring(dot + 1).equals(name)
        ? resolver.byCanonicalName(each.name().substring(0, dot))
        : null;
  }

  /** A field of a class or one that it inherits. */
  @Nullable VarSymbol field(ClassSymbol type, String name, Env env) {
    for (ClassSymbol each : closure(type)) {
      VarSymbol field = each.field(name);
      if (field != null && isAccessible(field, env)) {
        return field;
      }
    }
    return null;
  }

  /** A field seen through a type. */
  @Nullable VarSymbol field(Type site, String name, Env env) {
    Type at = types.upper(site);
    if (at instanceof Type.Named it) {
      return field(it.symbol(), name, env);
    } else if (at instanceof Type.Intersection it) {
      for (Type each : it.parts()) {
        VarSymbol field = field(each, name, env);
        if (field != null) {
          return field;
        }
      }
    } else if (at instanceof Type.Array && name.equals("length")) {
      return types.predefined.length;
    }
    return null;
  }

  // ---- Methods

  /** The methods that a call by simple name may mean: those of the innermost class that has any. */
  Found methods(String name, Env env) {
    for (Env at = env; at != null; at = at.outer()) {
      ClassSymbol type = at.type();
      if (type != null) {
        List<MethodSymbol> found = methods(type.thisType(), name, env);
        if (!found.isEmpty()) {
          return new Found(found, type.thisType());
        }
      }
    }
    List<MethodSymbol> imported = new ArrayList<>();
    for (boolean onDemand : new boolean[] {false, true}) {
      for (Decl.Import each : env.unit().imports()) {
        if (imported.isEmpty() || onDemand == each.onDemand()) {
          importedMethods(each, onDemand, name, env, imported);
        }
      }
      if (!imported.isEmpty()) {
        return new Found(imported, null);
      }
    }
    return new Found(List.of(), null);
  }

  private void importedMethods(
      Decl.Import each, boolean onDemand, String name, Env env, List<MethodSymbol> into) {
    if (!each.isStatic() || each.onDemand() != onDemand) {
      return;
    }
    ClassSymbol of = importedFrom(each, name);
    if (of != null) {
      methods(of.erasure(), name, env).stream().filter(Symbol::isStatic).forEach(into::add);
    }
  }

  /**
   * Methods of a name.
   *
   * @param site the class that has them; null for imported ones
   */
  record Found(List<MethodSymbol> methods, Type.@Nullable Named site) {}

  /** The accessible methods of a name that a type has; what is overridden is left out. */
  List<MethodSymbol> methods(Type site, String name, Env env) {
    List<MethodSymbol> found = new ArrayList<>();
    Type at = types.upper(site);
    if (at instanceof Type.Named it) {
      for (ClassSymbol each : closure(it.symbol())) {
        add(each, name, site, env, found);
      }
      if (it.symbol().isInterface()) {
        add(types.predefined.object.symbol(), name, site, env, found);
      }
    } else if (at instanceof Type.Intersection it) {
      for (Type each : it.parts()) {
        for (MethodSymbol method : methods(each, name, env)) {
          if (found.stream().noneMatch(other -> overrides(other, method, site))) {
            found.add(method);
          }
        }
      }
    } else if (at instanceof Type.Array || at.isUnknown()) {
      found.addAll(types.predefined.arrayClass.methods(name));
      add(types.predefined.object.symbol(), name, site, env, found);
    }
    return found;
  }

  private void add(ClassSymbol type, String name, Type site, Env env, List<MethodSymbol> found) {
    for (MethodSymbol method : type.methods(name)) {
      if (isAccessible(method, env)
          && !(method.isStatic() && type.isInterface() && !isSame(type, site))
          && found.stream().noneMatch(other -> overrides(other, method, site))) {
        // Of two interfaces the one below may come later.
        found.removeIf(
            it ->
                it.owner != type && type.isSubclass(it.owner) && sameParameters(method, it, site));
        found.add(method);
      }
    }
  }

  private boolean isSame(ClassSymbol type, Type site) {
    return types.upper(site) instanceof Type.Named it && it.symbol() == type;
  }

  private boolean overrides(MethodSymbol other, MethodSymbol method, Type site) {
    if (other == method) {
      return true;
    }
    if (other.type.parameters().size() != method.type.parameters().size()
        || other.owner == method.owner) {
      return false;
    }
    boolean below = other.declaring().isSubclass(method.owner);
    if (!below && (other.isAbstract() || other.declaring().isInterface())) {
      return false;
    }
    return sameParameters(other, method, site);
  }

  private boolean sameParameters(MethodSymbol other, MethodSymbol method, Type site) {
    if (other.type.parameters().size() != method.type.parameters().size()) {
      return false;
    }
    Type a = types.memberType(site, other, other.type);
    Type b = types.memberType(site, method, method.type);
    List<Type> first = ((Type.Method) a).parameters();
    List<Type> second = ((Type.Method) b).parameters();
    for (int i = 0; i < first.size(); i++) {
      if (!types.erasure(first.get(i)).equals(types.erasure(second.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** A class and all above it: classes first, then interfaces. */
  List<ClassSymbol> closure(ClassSymbol type) {
    List<ClassSymbol> classes = new ArrayList<>();
    ClassSymbol at = type;
    while (at != null && classes.size() < 1000 && !classes.contains(at)) {
      classes.add(at);
      at = at.superclass() instanceof Type.Named it ? it.symbol() : null;
    }
    Set<ClassSymbol> all = new LinkedHashSet<>(classes);
    Set<ClassSymbol> interfaces = new LinkedHashSet<>();
    for (ClassSymbol each : classes) {
      interfaces(each, interfaces);
    }
    all.addAll(interfaces);
    return List.copyOf(all);
  }

  private void interfaces(ClassSymbol type, Set<ClassSymbol> into) {
    for (Type each : type.interfaces()) {
      if (each instanceof Type.Named it && into.add(it.symbol())) {
        interfaces(it.symbol(), into);
      }
    }
  }

  // ---- Access

  boolean isAccessible(Symbol member, Env env) {
    if ((member.flags & (Modifiers.PUBLIC | Modifiers.PROTECTED)) != 0) {
      return true;
    }
    ClassSymbol declaring = member.enclosingClass();
    ClassSymbol here = env.type();
    if (declaring == null || here == null) {
      return true;
    }
    if ((member.flags & Modifiers.PRIVATE) != 0) {
      return outermost(declaring) == outermost(here);
    }
    return declaring.packageName().equals(here.packageName());
  }

  private static ClassSymbol outermost(ClassSymbol type) {
    ClassSymbol at = type;
    while (at.outerClass() != null) {
      at = at.outerClass();
    }
    return at;
  }
}

package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Decl.ClassDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creations of objects, anonymous classes among them. */
final class Creations {

  private final Attribution all;
  private final Types types;

  Creations(Attribution all) {
    this.all = all;
    this.types = all.types;
  }

  List<MethodSymbol> constructors(ClassSymbol type, Env env) {
    List<MethodSymbol> accessible = new ArrayList<>();
    for (MethodSymbol each : type.methods("<init>")) {
      if (all.lookup.isAccessible(each, env)) {
        accessible.add(each);
      }
    }
    return accessible;
  }

  /** Attributes a creation as far as that does not depend on what it is used as. */
  Argument begin(Expr.NewClass tree, Env env) {
    Type type = made(tree, env);
    List<Argument> arguments = all.calls.arguments(tree.args, env);
    boolean diamond = tree.clazz instanceof TypeTree.Name name && name.diamond();
    if (!(type instanceof Type.Named made)) {
      return unresolved(tree, type, arguments, env);
    }
    ClassSymbol symbol = made.symbol();
    boolean ofInterface = symbol.isInterface();
    ClassSymbol constructed = ofInterface ? types.predefined.object.symbol() : symbol;
    Overloads.Chosen chosen =
        all.calls.overloads.choose(
            constructors(constructed, env),
            diamond ? symbol.thisType() : made,
            arguments,
            diamond ? symbol.typeParameters() : List.of());
    if (chosen == null) {
      return unresolved(tree, type, arguments, env);
    }
    tree.constructor = chosen.method();
    Type.Named result =
        diamond ? new Type.Named(symbol, List.copyOf(symbol.typeParameters()), made.outer()) : made;
    List<Type.Variable> variables = new ArrayList<>(chosen.method().type.variables());
    if (diamond) {
      variables.addAll(symbol.typeParameters());
    }
    Type.Method seen =
        (Type.Method) types.memberType(result, chosen.method(), chosen.method().type);
    Type.Method giving = new Type.Method(variables, seen.parameters(), result, seen.thrown());
    Argument argument =
        all.calls.invoke(
            tree,
            giving,
            variables,
            chosen.varargs(),
            arguments,
            List.of(),
            (method, varargs) -> {
              tree.constructorType = method;
              tree.varargsElement = varargs;
              if (tree.def != null && !all.isSpeculative()) {
                anonymous(tree, tree.def, method, varargs, env);
              }
            },
            null);
    // The type of an anonymous class is that class, once it is known what it is above.
    ClassSymbol anonymous = tree.def == null ? null : tree.def.sym;
    if (anonymous == null || all.isSpeculative() || !(argument instanceof Argument.Typed)) {
      return argument;
    }
    tree.type = anonymous.thisType();
    return new Argument.Typed(tree, anonymous.thisType());
  }

  private Type made(Expr.NewClass tree, Env env) {
    Expr outer = tree.encl;
    if (outer == null) {
      return all.resolver.type(tree.clazz, env);
    }
    Type site = all.expressions.standalone(outer, env);
    if (types.upper(site) instanceof Type.Named around
        && tree.clazz instanceof TypeTree.Name name) {
      ClassSymbol member = all.resolver.memberType(around.symbol(), name.id());
      if (member != null) {
        return new Type.Named(
            member,
            all.resolver.all(name.arguments(), env),
            around.isParameterized() ? around : null);
      }
    }
    return Type.Basic.UNKNOWN;
  }

  private Argument unresolved(Expr.NewClass tree, Type type, List<Argument> arguments, Env env) {
    all.calls.unresolved(tree, arguments, env);
    tree.constructor = null;
    ClassDecl body = tree.def;
    if (body != null && !all.isSpeculative()) {
      declare(body, type instanceof Type.Named it ? it : types.predefined.object, env);
    }
    return new Argument.Typed(tree, type);
  }

  // ---- Anonymous classes

  private void anonymous(
      Expr.NewClass tree,
      ClassDecl body,
      Type.Method constructor,
      @Nullable Type varargs,
      Env env) {
    Type parent = constructor.returns();
    if (body.sym != null || !(types.upper(parent) instanceof Type.Named of)) {
      return;
    }
    int first = all.declared.size();
    ClassSymbol type = enter(body, of, env);
    List<Type> given = new ArrayList<>();
    Expr outer = tree.encl;
    if (outer != null && outer.type != null) {
      given.add(outer.type);
    }
    given.addAll(constructor.parameters());
    all.entering.anonymousConstructor(type, body, given, varargs != null, outer != null);
    tree.constructor = type.methods("<init>").get(0);
    tree.constructorType =
        new Type.Method(List.of(), given, constructor.returns(), constructor.thrown());
    all.attributeLocal(type, first);
  }

  private ClassSymbol enter(ClassDecl body, Type.Named of, Env env) {
    ClassSymbol type = all.entering.enterLocal(body, env);
    // Its head first, which would overwrite what is set here.
    type.superclass();
    if (of.symbol().isInterface()) {
      type.setSupertypes(types.predefined.object, List.of(of));
    } else {
      type.setSupertypes(of, List.of());
    }
    return type;
  }

  private void declare(ClassDecl body, Type.Named of, Env env) {
    if (body.sym == null) {
      int first = all.declared.size();
      ClassSymbol type = enter(body, of, env);
      all.entering.anonymousConstructor(type, body, List.of(), false, false);
      all.attributeLocal(type, first);
    }
  }
}

package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Expr.Reference.Kind;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Method references: which method is meant, and how. */
final class References {

  private final Attribution all;
  private final Types types;

  References(Attribution all) {
    this.all = all;
    this.types = all.types;
  }

  // ---- Without knowing what it is used as

  private List<MethodSymbol> candidates(Expr.Reference tree, Env env) {
    Type site = all.expressions.name(tree.expr, env);
    if (tree.creates()) {
      return types.upper(site) instanceof Type.Named it
          ? all.creations.constructors(it.symbol(), env)
          : List.of();
    }
    return site.isUnknown() ? List.of() : all.lookup.methods(types.capture(site), tree.name, env);
  }

  private @Nullable MethodSymbol exact(Expr.Reference tree, Env env) {
    List<MethodSymbol> candidates = candidates(tree, env);
    if (candidates.size() != 1) {
      return null;
    }
    MethodSymbol only = candidates.get(0);
    boolean rawCreation =
        tree.creates() && tree.expr.type instanceof Type.Named it && Types.isRaw(it);
    return only.varargs || !only.type.variables().isEmpty() || rawCreation ? null : only;
  }

  boolean isExact(Expr.Reference tree, Env env) {
    return exact(tree, env) != null;
  }

  boolean fits(Expr.Reference tree, Type.Method descriptor, Env env) {
    int count = descriptor.parameters().size();
    List<MethodSymbol> candidates = candidates(tree, env);
    boolean onType = Names.isType(tree.expr);
    if (tree.creates() && types.upper(typeOf(tree)) instanceof Type.Array) {
      return count == 1;
    }
    for (MethodSymbol each : candidates) {
      int declared = each.type.parameters().size();
      boolean arity =
          declared == count
              || (each.varargs && count >= declared - 1)
              || (onType && !each.isStatic() && !tree.creates() && declared == count - 1);
      if (arity) {
        MethodSymbol exact = exact(tree, env);
        boolean givesNothing = exact != null && !tree.creates() && exact.type.returns().isVoid();
        return !givesNothing || descriptor.returns().isVoid();
      }
    }
    return typeOf(tree).isUnknown();
  }

  /** What the referenced method gives where there is only one. */
  @Nullable Type result(Expr.Reference tree, Env env) {
    MethodSymbol exact = exact(tree, env);
    return exact == null || tree.creates() ? null : exact.type.returns();
  }

  private static Type typeOf(Expr.Reference tree) {
    Type type = tree.expr.type;
    return type == null ? Type.Basic.UNKNOWN : type;
  }

  // ---- Attribution

  void attribute(Expr.Reference tree, Type.Method descriptor, Inference session, Env env) {
    Type site = all.expressions.name(tree.expr, env);
    tree.sym = null;
    tree.kind = null;
    tree.varargsElement = null;
    List<Type> given = descriptor.parameters();
    if (tree.creates()) {
      creation(tree, site, given, descriptor.returns(), session, env);
      return;
    }
    if (site.isUnknown()) {
      return;
    }
    List<MethodSymbol> candidates = all.lookup.methods(types.capture(site), tree.name, env);
    boolean onType = Names.isType(tree.expr);
    List<Argument> arguments = typed(tree, given);
    Overloads.Chosen first = all.calls.overloads.choose(candidates, site, arguments);
    Overloads.Chosen second =
        onType && !given.isEmpty()
            ? all.calls.overloads.choose(
                candidates.stream().filter(it -> !it.isStatic()).toList(),
                receiver(site, given.get(0)),
                arguments.subList(1, arguments.size()))
            : null;
    boolean unbound = second != null && (first == null || !first.method().isStatic());
    Overloads.Chosen chosen = unbound ? second : first;
    if (chosen == null) {
      return;
    }
    tree.sym = chosen.method();
    boolean onSuper =
        (tree.expr instanceof Expr.Ident it && it.name.equals("super"))
            || (tree.expr instanceof Expr.Select s && s.name.equals("super"));
    tree.kind =
        onSuper
            ? Kind.SUPER
            : chosen.method().isStatic() ? Kind.STATIC : unbound ? Kind.UNBOUND : Kind.BOUND;
    Type through = unbound ? receiver(site, given.get(0)) : site;
    if (unbound) {
      types.isSubtype(given.get(0), site);
    }
    List<Type> taken = unbound ? given.subList(1, given.size()) : given;
    Type.Method seen =
        (Type.Method)
            types.memberType(types.capture(through), chosen.method(), chosen.method().type);
    finish(
        tree, seen, chosen.method().type.variables(), chosen.varargs(), taken, descriptor, session);
  }

  /** A raw type before the colons has the arguments that the first parameter has. */
  private Type receiver(Type site, Type first) {
    if (types.upper(site) instanceof Type.Named it && Types.isRaw(it)) {
      Type.Named seen = types.asSuper(first, it.symbol());
      return seen == null ? site : seen;
    }
    return site;
  }

  private static List<Argument> typed(Expr tree, List<Type> given) {
    List<Argument> arguments = new ArrayList<>();
    for (Type each : given) {
      Type type = Types.settled(each);
      arguments.add(new Argument.Typed(tree, Types.isProper(type) ? type : Type.Basic.UNKNOWN));
    }
    return arguments;
  }

  private void creation(
      Expr.Reference tree, Type site, List<Type> given, Type returns, Inference session, Env env) {
    if (site instanceof Type.Array) {
      tree.kind = Kind.NEW_ARRAY;
      if (!returns.isVoid()) {
        types.isCompatible(site, returns);
      }
      return;
    }
    if (!(types.upper(site) instanceof Type.Named made)) {
      return;
    }
    ClassSymbol symbol = made.symbol();
    boolean infers = Types.isRaw(made);
    Overloads.Chosen chosen =
        all.calls.overloads.choose(
            all.creations.constructors(symbol, env),
            infers ? symbol.thisType() : made,
            typed(tree, given),
            infers ? symbol.typeParameters() : List.of());
    if (chosen == null) {
      return;
    }
    tree.sym = chosen.method();
    tree.kind = Kind.NEW;
    Type.Named result = infers ? symbol.thisType() : made;
    List<Type.Variable> variables = new ArrayList<>(chosen.method().type.variables());
    if (infers) {
      variables.addAll(symbol.typeParameters());
    }
    Type.Method seen =
        (Type.Method) types.memberType(result, chosen.method(), chosen.method().type);
    Type.Method giving = new Type.Method(variables, seen.parameters(), result, List.of());
    Type.Method descriptor = new Type.Method(List.of(), given, returns, List.of());
    finish(tree, giving, variables, chosen.varargs(), given, descriptor, session);
  }

  private void finish(
      Expr.Reference tree,
      Type.Method declared,
      List<Type.Variable> variables,
      boolean varargs,
      List<Type> given,
      Type.Method descriptor,
      Inference session) {
    Map<Type.Variable, Type.Undetermined> open = new HashMap<>();
    for (Type.Variable each : variables) {
      Type.Undetermined variable = new Type.Undetermined(each);
      open.put(each, variable);
      session.variables.add(variable);
    }
    types.declareBounds(open);
    Type.Method called = (Type.Method) Types.substitute(declared, open);
    List<Type> formals = called.parameters();
    Type element =
        varargs && formals.get(formals.size() - 1) instanceof Type.Array it ? it.element() : null;
    for (int i = 0; i < given.size(); i++) {
      Type formal =
          element != null && i >= formals.size() - 1
              ? element
              : i < formals.size() ? formals.get(i) : Type.Basic.UNKNOWN;
      types.isCompatible(given.get(i), formal);
    }
    if (element != null) {
      session.afterwards.add(() -> tree.varargsElement = Types.settled(element));
    }
    if (!descriptor.returns().isVoid() && !called.returns().isVoid()) {
      types.isCompatible(types.capture(called.returns()), descriptor.returns());
    }
  }
}

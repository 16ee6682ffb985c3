package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Calls of methods: which one is meant, and what it gives. */
final class Calls {

  private final Attribution all;
  private final Types types;
  final Overloads overloads;

  Calls(Attribution all) {
    this.all = all;
    this.types = all.types;
    this.overloads = new Overloads(all);
  }

  /** Attributes a call as far as that does not depend on what it is used as. */
  Argument begin(Expr.Apply tree, Env env) {
    if (tree.meth instanceof Expr.Ident it && (it.name.equals("this") || it.name.equals("super"))) {
      return constructor(tree, it.name, null, env);
    }
    if (tree.meth instanceof Expr.Select it && it.name.equals("super")) {
      return constructor(tree, it.name, it.selected, env);
    }
    Type site;
    List<MethodSymbol> candidates;
    if (tree.meth instanceof Expr.Select select) {
      site = all.expressions.name(select.selected, env);
      candidates =
          site.isUnknown() || site.isPrimitive()
              ? List.of()
              : all.lookup.methods(types.capture(site), select.name, env);
    } else {
      Lookup.Found found = all.lookup.methods(((Expr.Ident) tree.meth).name, env);
      site = found.site() == null ? Type.Basic.UNKNOWN : found.site();
      candidates = found.methods();
    }
    List<Argument> arguments = arguments(tree.args, env);
    Type through = site.isUnknown() ? null : site;
    List<Type> explicit = all.resolver.all(tree.typeArguments, env);
    Overloads.Chosen chosen = overloads.chooseWith(explicit, candidates, through, arguments);
    if (chosen == null) {
      return unresolved(tree, arguments, env);
    }
    tree.sym = chosen.method();
    name(tree.meth, chosen.method());
    return invoke(
        tree,
        chosen,
        through,
        arguments,
        explicit,
        (type, varargs) -> {
          tree.methodType = type;
          tree.varargsElement = varargs;
        });
  }

  private static void name(Expr tree, MethodSymbol method) {
    if (tree instanceof Expr.Ident it) {
      it.sym = method;
    } else if (tree instanceof Expr.Select it) {
      it.sym = method;
    }
  }

  List<Argument> arguments(List<Expr> trees, Env env) {
    List<Argument> arguments = new ArrayList<>(trees.size());
    trees.forEach(it -> arguments.add(all.expressions.argument(it, env)));
    return arguments;
  }

  /** A call whose method is not known: what it is given is attributed all the same. */
  Argument unresolved(Expr tree, List<Argument> arguments, Env env) {
    if (tree instanceof Expr.Apply it) {
      it.sym = null;
    }
    arguments.stream()
        .filter(it -> !(it instanceof Argument.Typed))
        .forEach(it -> all.solver.complete(it, null, env));
    return new Argument.Typed(tree, Type.Basic.UNKNOWN);
  }

  // ---- Constructors

  private Argument constructor(Expr.Apply tree, String keyword, @Nullable Expr outer, Env env) {
    Env without = env.withoutInstance();
    if (outer != null) {
      all.expressions.standalone(outer, without);
    }
    List<Argument> arguments = arguments(tree.args, without);
    ClassSymbol here = env.type();
    Type site =
        here == null
            ? Type.Basic.UNKNOWN
            : keyword.equals("this") ? here.thisType() : superclass(here);
    if (!(site instanceof Type.Named type)) {
      return unresolved(tree, arguments, env);
    }
    List<MethodSymbol> candidates = all.creations.constructors(type.symbol(), env);
    Overloads.Chosen chosen =
        isEnum(type) && candidates.size() == 1
            ? new Overloads.Chosen(candidates.get(0), false)
            : overloads.choose(candidates, site, arguments);
    if (chosen == null) {
      return unresolved(tree, arguments, env);
    }
    tree.sym = chosen.method();
    name(tree.meth, chosen.method());
    if (isEnum(type) && arguments.isEmpty()) {
      return new Argument.Typed(tree, Type.Basic.VOID);
    }
    return invoke(
        tree,
        chosen,
        site,
        arguments,
        List.of(),
        (method, varargs) -> {
          tree.methodType = method;
          tree.varargsElement = varargs;
        });
  }

  private Type superclass(ClassSymbol type) {
    Type parent = type.superclass();
    return parent == null ? types.predefined.object : parent;
  }

  private static boolean isEnum(Type.Named type) {
    return type.symbol().binaryName().equals("java.lang.Enum");
  }

  // ---- Types of calls

  /** Where the type of a method as it is called is written to. */
  interface Sink extends BiConsumer<Type.Method, @Nullable Type> {}

  /** Infers the types of a call of a method. */
  Argument invoke(
      Expr tree,
      Overloads.Chosen chosen,
      @Nullable Type site,
      List<Argument> arguments,
      List<Type> explicit,
      Sink sink) {
    MethodSymbol method = chosen.method();
    Type.Method declared =
        (Type.Method)
            types.memberType(site == null ? null : types.capture(site), method, method.type);
    return invoke(
        tree,
        declared,
        method.type.variables(),
        chosen.varargs(),
        arguments,
        explicit,
        sink,
        result(method, site));
  }

  /** Of {@code getClass()} the result depends on what it is called on. */
  private @Nullable Type result(MethodSymbol method, @Nullable Type site) {
    if (method.name.equals("getClass") && method.type.parameters().isEmpty() && site != null) {
      ClassSymbol symbol = types.predefined.table.get("java.lang.Class");
      return new Type.Named(
          symbol, List.of(new Type.Wildcard(types.erasure(types.upper(site)), null)), null);
    }
    boolean clonesArray = method.name.equals("clone") && site instanceof Type.Array;
    return clonesArray ? site : null;
  }

  Argument invoke(
      Expr tree,
      Type.Method declared,
      List<Type.Variable> variables,
      boolean varargs,
      List<Argument> arguments,
      List<Type> explicit,
      Sink sink,
      @Nullable Type known) {
    Inference inference = new Inference();
    Map<Type.Variable, Type> by = new HashMap<>();
    Map<Type.Variable, Type.Undetermined> open = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      Type.Variable each = variables.get(i);
      if (explicit.size() == variables.size()) {
        by.put(each, explicit.get(i));
      } else {
        Type.Undetermined variable = new Type.Undetermined(each);
        by.put(each, variable);
        open.put(each, variable);
        inference.variables.add(variable);
      }
    }
    types.declareBounds(open);
    Type.Method called = (Type.Method) Types.substitute(declared, by);
    List<Type> formals = called.parameters();
    Type element =
        varargs && !formals.isEmpty() && formals.get(formals.size() - 1) instanceof Type.Array it
            ? it.element()
            : null;
    for (int i = 0; i < arguments.size(); i++) {
      Type formal =
          element != null && i >= formals.size() - 1
              ? element
              : i < formals.size() ? formals.get(i) : Type.Basic.UNKNOWN;
      all.solver.apply(arguments.get(i), formal, inference);
    }
    Type returns = known != null ? known : called.returns();
    inference.afterwards.add(
        () -> {
          tree.type = Types.settled(returns);
          sink.accept(
              (Type.Method) Types.settled(called), element == null ? null : Types.settled(element));
        });
    if (!Types.isProper(returns)) {
      return new Argument.Open(tree, returns, inference);
    }
    all.solver.run(inference);
    return new Argument.Typed(tree, Types.settled(returns));
  }
}

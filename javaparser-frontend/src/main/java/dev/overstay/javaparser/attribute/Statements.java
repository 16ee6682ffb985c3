package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.attribute.Results.Target;
import dev.overstay.javaparser.tree.Decl.VariableDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Pattern;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements. A binding of a pattern is known from there to the end of its block: compilers ask
 * which way control came, and refuse other uses, so that nothing more has to be asked here.
 */
final class Statements {

  private final Attribution all;
  private final Types types;

  Statements(Attribution all) {
    this.all = all;
    this.types = all.types;
  }

  private Expressions expressions() {
    return all.expressions;
  }

  void attribute(Iterable<? extends Stmt> trees, Env env) {
    for (Stmt each : trees) {
      attribute(each, env);
    }
  }

  void attribute(@Nullable Stmt tree, Env env) {
    if (tree instanceof Stmt.Block it) {
      attribute(it.stats, env.nested());
    } else if (tree instanceof Stmt.Exec it) {
      expressions().standalone(it.expr, env);
    } else if (tree instanceof Stmt.Local it) {
      variable(it.var, env);
    } else if (tree instanceof Stmt.If it) {
      expressions().check(it.cond, env, Target.of(Type.Basic.BOOLEAN));
      attribute(it.thenpart, env.nested());
      attribute(it.elsepart, env.nested());
    } else if (tree instanceof Stmt.Return it) {
      returned(it, env);
    } else if (tree instanceof Stmt.Throw it) {
      expressions().standalone(it.expr, env);
    } else if (tree instanceof Stmt.Try it) {
      tryStatement(it, env);
    } else if (tree instanceof Stmt.Synchronized it) {
      expressions().standalone(it.lock, env);
      attribute(it.body, env);
    } else if (tree instanceof Stmt.LocalClass it) {
      localClass(it, env);
    } else if (tree instanceof Stmt.Assert it) {
      expressions().check(it.cond, env, Target.of(Type.Basic.BOOLEAN));
      if (it.detail != null) {
        expressions().standalone(it.detail, env);
      }
    } else if (tree != null) {
      controlled(tree, env);
    }
  }

  private void controlled(Stmt tree, Env env) {
    if (tree instanceof Stmt.While it) {
      Env inner = env.leavable(it, null, true);
      expressions().check(it.cond, env, Target.of(Type.Basic.BOOLEAN));
      attribute(it.body, inner);
    } else if (tree instanceof Stmt.DoWhile it) {
      attribute(it.body, env.leavable(it, null, true));
      expressions().check(it.cond, env, Target.of(Type.Basic.BOOLEAN));
    } else if (tree instanceof Stmt.For it) {
      Env inner = env.leavable(it, null, true);
      attribute(it.init, inner);
      if (it.cond != null) {
        expressions().check(it.cond, inner, Target.of(Type.Basic.BOOLEAN));
      }
      attribute(it.step, inner);
      attribute(it.body, inner.nested());
    } else if (tree instanceof Stmt.ForEach it) {
      forEach(it, env);
    } else if (tree instanceof Stmt.Labelled it) {
      attribute(it.body, env.leavable(it, it.label, false));
    } else if (tree instanceof Stmt.Switch it) {
      Type selected = expressions().standalone(it.selector, env);
      cases(it.cases, selected, env.leavable(it, null, false));
    } else if (tree instanceof Stmt.Break it) {
      it.target = broken(it.label, env);
    } else if (tree instanceof Stmt.Continue it) {
      it.target = continued(it.label, env);
    } else if (tree instanceof Stmt.Yield it) {
      yielded(it, env);
    }
  }

  // ---- Variables

  void variable(VariableDecl tree, Env env) {
    Expr init = tree.init;
    Type type;
    if (tree.vartype instanceof TypeTree.Inferred) {
      type = init == null ? Type.Basic.UNKNOWN : types.upward(expressions().standalone(init, env));
      tree.sym = new VarSymbol(tree.name, env.owner(), tree.flags, type, true);
      env.scope().add(tree.sym);
      return;
    }
    type = all.resolver.type(tree.vartype, env);
    VarSymbol symbol = new VarSymbol(tree.name, env.owner(), tree.flags, type, true);
    tree.sym = symbol;
    // Its own initialiser sees it, as lambdas there must not and anonymous classes may.
    env.scope().add(symbol);
    if (init != null) {
      expressions().check(init, env, Target.of(type));
      boolean isFinal = (tree.flags & dev.overstay.checks.ir.Modifiers.FINAL) != 0;
      Object value = init.constant;
      boolean fits = type.isPrimitive() || type.equals(types.predefined.string);
      if (isFinal && value != null && fits && Constants.mayBe(init)) {
        Object constant = Constants.as(value, type);
        symbol.constantIs(() -> constant);
      }
    }
  }

  private void forEach(Stmt.ForEach tree, Env env) {
    Type over = expressions().standalone(tree.expr, env);
    Env inner = env.leavable(tree, null, true);
    Type element = element(over);
    Type type =
        tree.var.vartype instanceof TypeTree.Inferred
            ? types.upward(element)
            : all.resolver.type(tree.var.vartype, inner);
    tree.var.sym = new VarSymbol(tree.var.name, env.owner(), tree.var.flags, type, true);
    inner.scope().add(tree.var.sym);
    attribute(tree.body, inner);
  }

  private Type element(Type over) {
    Type at = types.upper(over);
    if (at instanceof Type.Array it) {
      return it.element();
    }
    ClassSymbol iterable = types.predefined.table.get("java.lang.Iterable");
    Type.Named seen = types.asSuper(types.capture(at), iterable);
    if (seen == null || seen.arguments().isEmpty()) {
      return types.predefined.object;
    }
    Type argument = seen.arguments().get(0);
    return argument instanceof Type.Wildcard ? types.upper(argument) : argument;
  }

  private void localClass(Stmt.LocalClass tree, Env env) {
    if (all.isSpeculative() && tree.type.sym == null) {
      return;
    }
    int first = all.declared.size();
    ClassSymbol type = all.entering.enterLocal(tree.type, localEnv(tree, env));
    env.scope().add(type);
    all.attributeLocal(type, first);
  }

  /** Records, enums and interfaces do not see the instance around, nor variables. */
  private static Env localEnv(Stmt.LocalClass tree, Env env) {
    // Its own name is known inside.
    tree.type.flags |=
        tree.type.kind == dev.overstay.javaparser.tree.Decl.Kind.CLASS
            ? 0
            : dev.overstay.checks.ir.Modifiers.STATIC;
    return env;
  }

  // ---- Ways out

  private void returned(Stmt.Return tree, Env env) {
    Results results = env.result();
    if (tree.expr == null) {
      return;
    }
    Target target = results == null ? Target.NONE : results.target;
    boolean isVoid = target.type() != null && target.type().isVoid();
    Type type = expressions().check(tree.expr, env, isVoid ? Target.NONE : target);
    if (results != null) {
      results.given.add(type);
    }
  }

  private void yielded(Stmt.Yield tree, Env env) {
    Results results = env.yield();
    Target target = results == null ? Target.NONE : results.target;
    Type type = expressions().check(tree.value, env, target);
    if (results != null) {
      results.given.add(type);
    }
    for (Env.Jump at = env.jumps(); at != null; at = at.outer()) {
      if (at.givesValue() && at.tree() instanceof Expr.SwitchExpression it) {
        tree.target = it;
        return;
      }
    }
  }

  private static @Nullable Tree broken(@Nullable String label, Env env) {
    for (Env.Jump at = env.jumps(); at != null; at = at.outer()) {
      boolean found =
          label == null
              ? at.isLoop() || at.tree() instanceof Stmt.Switch
              : label.equals(at.label());
      if (found) {
        return at.tree();
      }
    }
    return null;
  }

  private static @Nullable Tree continued(@Nullable String label, Env env) {
    for (Env.Jump at = env.jumps(); at != null; at = at.outer()) {
      if (label == null ? at.isLoop() : label.equals(at.label())) {
        Tree tree = at.tree();
        while (tree instanceof Stmt.Labelled it) {
          tree = it.body;
        }
        return tree;
      }
    }
    return null;
  }

  private void tryStatement(Stmt.Try tree, Env env) {
    Env inner = env.nested();
    for (Tree each : tree.resources) {
      if (each instanceof VariableDecl it) {
        variable(it, inner);
      } else if (each instanceof Expr it) {
        expressions().standalone(it, inner);
      }
    }
    attribute(tree.body, inner);
    for (Stmt.Catch each : tree.catchers) {
      Env handler = env.nested();
      Type type = all.resolver.type(each.param.vartype, env);
      each.handled =
          each.param.vartype instanceof TypeTree.Several several
              ? all.resolver.all(several.parts(), env)
              : List.of(type);
      each.param.sym = new VarSymbol(each.param.name, env.owner(), each.param.flags, type, true);
      handler.scope().add(each.param.sym);
      attribute(each.body, handler);
    }
    if (tree.finalizer != null) {
      attribute(tree.finalizer, env);
    }
  }

  // ---- Switches

  void cases(List<Stmt.Case> cases, Type selected, Env env) {
    Env group = env.nested();
    for (Stmt.Case each : cases) {
      // In older switches a variable of one case is known in those that follow.
      Env inner = each.rule ? env.nested() : group;
      for (Tree label : each.labels) {
        label(label, selected, inner);
      }
      if (each.guard != null) {
        expressions().check(each.guard, inner, Target.of(Type.Basic.BOOLEAN));
      }
      attribute(each.stats, inner);
    }
  }

  private void label(Tree label, Type selected, Env env) {
    if (label instanceof Pattern it) {
      all.patterns.attribute(it, selected, env);
    } else if (label instanceof Expr.Ident it
        && types.upper(selected) instanceof Type.Named type
        && type.symbol().isEnum()) {
      it.sym = type.symbol().field(it.name);
      it.type = selected;
    } else if (label instanceof Expr it) {
      expressions().check(it, env, Target.of(selected));
    }
  }
}

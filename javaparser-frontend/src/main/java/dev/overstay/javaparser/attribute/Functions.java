package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.attribute.Results.Target;
import dev.overstay.javaparser.tree.Decl.VariableDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references. */
final class Functions {

  private final Attribution all;
  private final Types types;
  private final References references;

  Functions(Attribution all) {
    this.all = all;
    this.types = all.types;
    this.references = new References(all);
  }

  // ---- Attribution

  /** Attributes a function that is used as something of a type. */
  void attribute(Argument.Function function, Type given, Inference session) {
    Type type = Types.prune(given);
    Expr.Function tree = function.tree();
    Type.Method descriptor = types.descriptor(type);
    if (descriptor == null) {
      withoutType(function);
      return;
    }
    session.afterwards.add(
        () -> {
          tree.target = Types.settled(type);
          tree.type = tree.target;
        });
    if (tree instanceof Expr.Lambda lambda) {
      lambda(lambda, descriptor, session, function.env());
    } else {
      references.attribute((Expr.Reference) tree, descriptor, session, function.env());
    }
  }

  private void lambda(Expr.Lambda tree, Type.Method descriptor, Inference session, Env outside) {
    Type returns = descriptor.returns();
    Target target =
        returns.isVoid()
            ? new Target(Type.Basic.VOID, null)
            : new Target(returns, Types.isProper(returns) ? null : session);
    Env env = outside.lambda(new Results(target));
    for (int i = 0; i < tree.params.size(); i++) {
      Type wanted =
          i < descriptor.parameters().size() ? descriptor.parameters().get(i) : Type.Basic.UNKNOWN;
      Type type = declare(tree.params.get(i), wanted, tree.implicit, env);
      if (!tree.implicit) {
        types.isSame(wanted, type);
      }
    }
    body(tree, env, target);
  }

  private Type declare(VariableDecl param, Type wanted, boolean implicit, Env env) {
    Type type = implicit ? Types.settled(wanted) : all.resolver.type(param.vartype, env);
    param.sym = new VarSymbol(param.name, env.owner(), param.flags, type, true);
    env.scope().add(param.sym);
    return type;
  }

  private void body(Expr.Lambda tree, Env env, Target target) {
    if (tree.body instanceof Stmt.Block block) {
      all.statements.attribute(block, env);
    } else {
      boolean isVoid = target.type() != null && target.type().isVoid();
      all.expressions.check((Expr) tree.body, env, isVoid ? Target.NONE : target);
    }
  }

  /** Attributes a function of which nobody knows what it is to be. */
  void withoutType(Argument.Function function) {
    Expr.Function tree = function.tree();
    tree.target = null;
    tree.type = Type.Basic.UNKNOWN;
    if (tree instanceof Expr.Lambda lambda) {
      Env env = function.env().lambda(new Results(Target.NONE));
      lambda.params.forEach(it -> declare(it, Type.Basic.UNKNOWN, lambda.implicit, env));
      body(lambda, env, Target.NONE);
    } else if (tree instanceof Expr.Reference reference) {
      all.expressions.name(reference.expr, function.env());
      reference.sym = null;
    }
  }

  // ---- Choices of methods

  /** Whether a function says which types it takes without being told. */
  boolean isExact(Argument.Function function) {
    return function.tree() instanceof Expr.Lambda lambda
        ? !lambda.implicit
        : references.isExact((Expr.Reference) function.tree(), function.env());
  }

  /** Whether a function can be of a type. */
  boolean fits(Argument.Function function, Type formal) {
    if (formal.isUnknown()) {
      return true;
    }
    Type.Method descriptor = types.descriptor(formal);
    if (descriptor == null) {
      return types.upper(formal) instanceof Type.Named it && it.symbol().missing;
    }
    if (function.tree() instanceof Expr.Reference reference) {
      return references.fits(reference, descriptor, function.env());
    }
    Expr.Lambda tree = (Expr.Lambda) function.tree();
    if (tree.params.size() != descriptor.parameters().size()) {
      return false;
    }
    boolean isVoid = descriptor.returns().isVoid();
    if (tree.body instanceof Stmt.Block block) {
      return isVoid ? !Endings.givesValue(block) : Endings.canGiveValue(block);
    }
    Expr body = Expr.bare((Expr) tree.body);
    if (isVoid) {
      return Overloads.isStatement(body);
    }
    if (!tree.implicit && body instanceof Expr.Apply) {
      return !bodyType(tree, function.env()).isVoid();
    }
    return true;
  }

  /** The type of the body of a lambda that says which types it takes. */
  private Type bodyType(Expr.Lambda tree, Env outside) {
    return all.speculate(
        () -> {
          Env env = outside.lambda(new Results(Target.NONE));
          tree.params.forEach(it -> declare(it, Type.Basic.UNKNOWN, false, env));
          return all.expressions.standalone((Expr) tree.body, env);
        });
  }

  /** Whether a function had better be of the first of two types. */
  boolean isMoreSpecific(Argument.Function function, Type ours, Type theirs) {
    Type.Method first = types.descriptor(ours);
    Type.Method second = types.descriptor(theirs);
    if (first == null || second == null || theirs.isUnknown()) {
      return ours.isUnknown() ? theirs.isUnknown() : types.isSubtype(ours, theirs);
    }
    if (isSubinterface(ours, theirs)) {
      return true;
    } else if (isSubinterface(theirs, ours)) {
      return false;
    }
    Type a = first.returns();
    Type b = second.returns();
    if (b.isVoid()) {
      return true;
    } else if (a.isVoid()) {
      return false;
    } else if (a.isPrimitive() != b.isPrimitive()) {
      Type result = result(function);
      return result != null && result.isPrimitive() == a.isPrimitive();
    }
    return types.isSubtype(a, b);
  }

  private boolean isSubinterface(Type ours, Type theirs) {
    return types.upper(ours) instanceof Type.Named a
        && types.upper(theirs) instanceof Type.Named b
        && a.symbol().isSubclass(b.symbol());
  }

  private @Nullable Type result(Argument.Function function) {
    if (function.tree() instanceof Expr.Lambda tree) {
      return tree.implicit || tree.body instanceof Stmt.Block
          ? null
          : bodyType(tree, function.env());
    }
    return references.result((Expr.Reference) function.tree(), function.env());
  }
}

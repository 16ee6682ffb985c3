package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.attribute.Results.Target;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of expressions. */
final class Expressions {

  private final Attribution all;
  private final Types types;
  private final Operators operators;

  Expressions(Attribution all) {
    this.all = all;
    this.types = all.types;
    this.operators = new Operators(types);
  }

  // ---- Uses

  /** Attributes an expression that is used as something; gives its type. */
  Type check(Expr tree, Env env, Target target) {
    Type wanted = target.type();
    if (wanted != null && Expr.bare(tree) instanceof Expr.NewArray it && it.arrayType == null) {
      return given(tree, initialiser(it, env, wanted));
    }
    if (Expr.bare(tree) instanceof Expr.SwitchExpression it) {
      return given(tree, switchExpression(it, env, target));
    }
    return use(argument(tree, env), target, env);
  }

  private Type use(Argument argument, Target target, Env env) {
    if (argument instanceof Argument.Typed typed) {
      Type wanted = target.type();
      if (wanted != null && target.session() != null) {
        types.isCompatible(types.capture(typed.type()), wanted);
      }
      return typed.type();
    }
    Inference session = target.session();
    Type wanted = target.type();
    if (session != null && wanted != null && !Types.isProper(wanted)) {
      all.solver.apply(argument, wanted, session);
      return wanted;
    }
    return all.solver.complete(argument, wanted, env);
  }

  /** Attributes an expression that stands for itself. */
  Type standalone(Expr tree, Env env) {
    return check(tree, env, Target.NONE);
  }

  /** Attributes what may be a variable, a type or a package. */
  Type name(Expr tree, Env env) {
    return standalone(tree, env);
  }

  private static Type given(Expr tree, Type type) {
    Expr at = tree;
    at.type = type;
    while (at instanceof Expr.Parens parens) {
      at = parens.inner;
      at.type = type;
    }
    return type;
  }

  /** Attributes an expression as far as that does not depend on what it is used as. */
  Argument argument(Expr tree, Env env) {
    Expr bare = Expr.bare(tree);
    if (bare instanceof Expr.Function it) {
      return new Argument.Function(it, env);
    } else if (bare instanceof Expr.Apply it) {
      return finished(tree, all.calls.begin(it, env));
    } else if (bare instanceof Expr.NewClass it) {
      return finished(tree, all.creations.begin(it, env));
    } else if (bare instanceof Expr.Conditional it) {
      return finished(tree, choice(it, env));
    }
    return finished(tree, new Argument.Typed(bare, of(bare, env)));
  }

  private static Argument finished(Expr tree, Argument argument) {
    if (argument instanceof Argument.Typed typed) {
      given(tree, typed.type());
      Expr bare = Expr.bare(tree);
      tree.constant = bare.constant;
    }
    return argument;
  }

  private Argument choice(Expr.Conditional tree, Env env) {
    check(tree.cond, env, Target.of(Type.Basic.BOOLEAN));
    Argument first = argument(tree.truepart, env);
    Argument second = argument(tree.falsepart, env);
    if (first instanceof Argument.Typed a && second instanceof Argument.Typed b) {
      Type.Basic x = operators.primitive(a.type());
      Type.Basic y = operators.primitive(b.type());
      if (x != null && y != null) {
        Type type = numeric(tree, a.type(), b.type(), x, y);
        fold(tree, type);
        return new Argument.Typed(tree, type);
      }
      if (a.type().equals(types.predefined.string) && b.type().equals(types.predefined.string)) {
        fold(tree, a.type());
      }
    }
    return new Argument.Choice(tree, List.of(first, second));
  }

  private static void fold(Expr.Conditional tree, Type type) {
    if (tree.cond.constant instanceof Boolean cond
        && tree.truepart.constant != null
        && tree.falsepart.constant != null) {
      tree.constant = Constants.as(cond ? tree.truepart.constant : tree.falsepart.constant, type);
    }
  }

  private static Type numeric(Expr.Conditional tree, Type a, Type b, Type.Basic x, Type.Basic y) {
    if (x == y) {
      return a.isPrimitive() || b.isPrimitive() ? x : a;
    }
    if (!x.isNumeric() || !y.isNumeric()) {
      return Type.Basic.UNKNOWN;
    }
    boolean smallX = x.width < Type.Basic.INT.width;
    boolean smallY = y.width < Type.Basic.INT.width;
    if (smallX && fits(tree.falsepart, y, x)) {
      return x;
    } else if (smallY && fits(tree.truepart, x, y)) {
      return y;
    } else if (smallX && smallY) {
      boolean shorts = x != Type.Basic.CHAR && y != Type.Basic.CHAR;
      return shorts ? Type.Basic.SHORT : Type.Basic.INT;
    }
    return x.width > y.width ? x : y;
  }

  private static boolean fits(Expr tree, Type.Basic type, Type.Basic into) {
    if (type != Type.Basic.INT || !(tree.constant instanceof Integer number)) {
      return false;
    }
    Object as = Constants.as(number, into);
    return as instanceof Character c
        ? c.charValue() == number.intValue()
        : as instanceof Number n && n.intValue() == number;
  }

  // ---- Kinds

  private Type of(Expr tree, Env env) {
    if (tree instanceof Expr.Ident it) {
      return all.names.ident(it, env);
    } else if (tree instanceof Expr.Select it) {
      return all.names.select(it, env);
    } else if (tree instanceof Expr.Literal it) {
      return literal(it);
    } else if (tree instanceof Operation.Binary it) {
      return binary(it, env);
    } else if (tree instanceof Operation.Unary it) {
      return unary(it, env);
    } else if (tree instanceof Expr.Assign it) {
      Type target = standalone(it.lhs, env);
      check(it.rhs, env, Target.of(target));
      return target;
    } else if (tree instanceof Operation.AssignOp it) {
      Type target = standalone(it.lhs, env);
      Type by = standalone(it.rhs, env);
      operators.binary(it, target, by);
      return target;
    } else if (tree instanceof Expr.TypeName it) {
      Type type = all.resolver.type(it.tree, env);
      it.sym = type instanceof Type.Named named ? named.symbol() : null;
      return type;
    } else if (tree instanceof Expr.ArrayAccess it) {
      Type array = types.upper(standalone(it.indexed, env));
      check(it.index, env, Target.of(Type.Basic.INT));
      return array instanceof Type.Array known ? known.element() : Type.Basic.UNKNOWN;
    } else if (tree instanceof Expr.TypeCast it) {
      return cast(it, env);
    } else if (tree instanceof Expr.InstanceOf it) {
      return instanceOf(it, env);
    } else if (tree instanceof Expr.NewArray it) {
      return newArray(it, env);
    } else if (tree instanceof Expr.SwitchExpression it) {
      return switchExpression(it, env, Target.NONE);
    }
    return Type.Basic.UNKNOWN;
  }

  private Type literal(Expr.Literal tree) {
    Object value = tree.value;
    tree.constant = value;
    if (value == null) {
      return Type.Basic.NULL;
    } else if (value instanceof String) {
      return types.predefined.string;
    } else if (value instanceof Boolean) {
      return Type.Basic.BOOLEAN;
    } else if (value instanceof Character) {
      return Type.Basic.CHAR;
    } else if (value instanceof Long) {
      return Type.Basic.LONG;
    } else if (value instanceof Float) {
      return Type.Basic.FLOAT;
    }
    return value instanceof Double ? Type.Basic.DOUBLE : Type.Basic.INT;
  }

  private Type binary(Operation.Binary tree, Env env) {
    // Long concatenations lean to the left: no recursion there.
    List<Operation.Binary> spine = new ArrayList<>();
    Expr at = tree;
    while (at instanceof Operation.Binary it) {
      spine.add(it);
      at = it.lhs;
    }
    Type left = standalone(at, env);
    for (int i = spine.size() - 1; i >= 0; i--) {
      Operation.Binary each = spine.get(i);
      Type right = standalone(each.rhs, env);
      left = operators.binary(each, left, right);
      each.type = left;
      Type operands = each.operands.isEmpty() ? null : each.operands.get(0);
      boolean shift = each.operator.startsWith("<<") || each.operator.startsWith(">>");
      each.constant =
          Constants.binary(
              each.operator,
              each.lhs.constant,
              shift && each.rhs.constant instanceof Number n && operands != null
                  ? Constants.as(n, operands)
                  : each.rhs.constant,
              operands);
    }
    return left;
  }

  private Type unary(Operation.Unary tree, Env env) {
    Type operand = standalone(tree.arg, env);
    Type type = operators.unary(tree, operand);
    tree.constant =
        tree.steps() ? null : Constants.unary(tree.operator, tree.arg.constant, tree.result);
    return type;
  }

  private Type cast(Expr.TypeCast tree, Env env) {
    Type type = all.resolver.type(tree.clazz, env);
    check(
        tree.expr,
        env,
        Expr.bare(tree.expr) instanceof Expr.Function ? Target.of(type) : Target.NONE);
    if (tree.expr.constant != null
        && (type.isPrimitive() || type.equals(types.predefined.string))) {
      tree.constant = Constants.as(tree.expr.constant, type);
    }
    return type;
  }

  private Type instanceOf(Expr.InstanceOf tree, Env env) {
    Type given = standalone(tree.expr, env);
    if (tree.clazz != null) {
      tree.tested = all.resolver.type(tree.clazz, env);
    } else if (tree.pattern != null) {
      all.patterns.attribute(tree.pattern, given, env);
    }
    return Type.Basic.BOOLEAN;
  }

  // ---- Arrays

  private Type newArray(Expr.NewArray tree, Env env) {
    TypeTree written = tree.arrayType;
    if (written == null) {
      List<Expr> elements = tree.elems == null ? List.of() : tree.elems;
      elements.forEach(it -> standalone(it, env));
      return Type.Basic.UNKNOWN;
    }
    Type type = all.resolver.type(written, env);
    tree.dims.forEach(it -> check(it, env, Target.of(Type.Basic.INT)));
    if (tree.elems != null) {
      initialiser(tree, env, type);
    }
    return type;
  }

  private Type initialiser(Expr.NewArray tree, Env env, Type type) {
    Type element = types.upper(type) instanceof Type.Array it ? it.element() : Type.Basic.UNKNOWN;
    if (tree.elems != null) {
      tree.elems.forEach(it -> check(it, env, Target.of(element)));
    }
    return type;
  }

  // ---- Switches

  private Type switchExpression(Expr.SwitchExpression tree, Env env, Target target) {
    Results results = new Results(target);
    Type selected = standalone(tree.selector, env);
    all.statements.cases(tree.cases, selected, env.yielding(tree, results));
    Type wanted = target.type();
    List<Type> given = results.given;
    boolean numbers =
        !given.isEmpty() && given.stream().allMatch(it -> operators.primitive(it) != null);
    Type type;
    if (numbers) {
      type = unified(given);
    } else if (wanted != null && !wanted.isVoid()) {
      type = wanted;
    } else {
      type = given.isEmpty() ? Type.Basic.UNKNOWN : types.lub(given);
    }
    Inference session = target.session();
    if (session != null) {
      session.afterwards.add(() -> tree.type = Types.settled(type));
    }
    tree.type = type;
    return type;
  }

  private Type unified(List<Type> given) {
    Type first = given.get(0);
    if (given.stream().allMatch(first::equals)) {
      return first;
    }
    Type.Basic widest = null;
    for (Type each : given) {
      Type.Basic at = operators.primitive(each);
      if (widest == null || (at != null && at.width > widest.width)) {
        widest = at;
      }
    }
    return widest == null ? Type.Basic.UNKNOWN : widest;
  }

  /** What a conditional of references gives where nothing is expected of it. */
  Type joined(List<Type> branches) {
    List<Type> known = new ArrayList<>();
    for (Type each : branches) {
      if (!each.isVoid()) {
        known.add(each);
      }
    }
    return known.isEmpty() ? Type.Basic.UNKNOWN : types.lub(known);
  }

  @Nullable Type primitiveOf(Type type) {
    return operators.primitive(type);
  }
}

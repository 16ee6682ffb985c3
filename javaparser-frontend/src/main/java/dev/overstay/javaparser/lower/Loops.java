package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loops. */
final class Loops {

  private final Lowering all;
  private final MethodCode code;

  Loops(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  void write(Tree loop, @Nullable Expr condition, Tree body, List<? extends Tree> steps) {
    code.lines.write();
    code.flow.loop(
        loop,
        (inside, after) -> {
          if (condition == null) {
            code.flow.goTo(inside);
          } else {
            code.lines.note(condition.pos);
            all.conditions.test(condition, inside, after);
          }
        },
        () -> all.statements.write(body),
        () -> all.statements.writeAll(steps));
  }

  void testingLast(Stmt.DoWhile tree) {
    code.lines.write();
    code.flow.loopTestingLast(
        tree,
        () -> all.statements.write(tree.body),
        (again, after) -> {
          code.lines.note(tree.cond.pos);
          all.conditions.test(tree.cond, again, after);
        });
  }

  // ---- Over all

  void overAll(Stmt.ForEach tree) {
    Type type = Expr.bare(tree.expr).type;
    if (type == null || type.isUnknown() || tree.var.sym == null) {
      return;
    }
    VarSymbol variable = tree.var.sym;
    code.variable(variable);
    int start = tree.expr.start;
    code.lines.note(start);
    if (code.java.types().upper(type) instanceof Type.Array) {
      overArray(tree, variable, start);
    } else {
      overIterable(tree, type, variable, start);
    }
  }

  private void overArray(Stmt.ForEach tree, VarSymbol variable, int start) {
    Type type = all.expressions.erasedTypeOf(tree.expr);
    Type element = type instanceof Type.Array it ? it.element() : Type.Basic.UNKNOWN;
    int array = all.expressions.value(tree.expr, type);
    code.flow.mayThrow();
    int length = code.computed(Value.Operation.ARRAY_LENGTH, List.of(array), "int");
    int place = code.newVariable();
    code.flow.assign(place, code.constant(0, "int"));
    code.flow.loop(
        tree,
        (inside, after) -> {
          code.lines.note(start);
          code.lines.write();
          List<Integer> operands = List.of(code.body.read(place), length);
          code.body.branch(new Guard(Guard.Test.LESS, operands), inside, after);
        },
        () -> {
          code.lines.note(start);
          code.body.read(place);
          int value = code.loadArray(array, code.java.names().of(element));
          element(tree, variable, value, element);
          all.statements.write(tree.body);
        },
        () -> {
          code.lines.note(start);
          List<Integer> operands = List.of(code.body.read(place), code.constant(1, "int"));
          code.flow.assign(place, code.computed(Value.Operation.ARITHMETIC, operands, "int"));
        });
  }

  private void overIterable(Stmt.ForEach tree, Type over, VarSymbol variable, int start) {
    Type.Named iterable = code.java.predefined().type("java.lang.Iterable");
    Type given = code.java.types().upper(over);
    Type.Named asIterable = code.java.types().asSuper(given, iterable.symbol());
    int collection = all.expressions.value(tree.expr, all.expressions.erasedTypeOf(tree.expr));
    Type receiver = all.expressions.erased(given);
    code.lines.note(start);
    boolean compound = given instanceof Type.Intersection;
    int iterator =
        code.invoke(
            Effect.Call.VIRTUAL,
            new MethodRef(
                code.java.names().of(compound ? iterable : receiver),
                "iterator",
                iteratorOf(receiver)),
            List.of(collection),
            iteratorType(receiver),
            tree);
    String iteratorName = "java.util.Iterator";
    code.flow.loop(
        tree,
        (inside, after) -> {
          code.lines.note(start);
          int more =
              code.invoke(
                  Effect.Call.VIRTUAL,
                  new MethodRef(iteratorName, "hasNext", "()Z"),
                  List.of(iterator),
                  "boolean",
                  tree);
          code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(more)), inside, after);
        },
        () -> {
          code.lines.note(start);
          int next =
              code.invoke(
                  Effect.Call.VIRTUAL,
                  new MethodRef(iteratorName, "next", "()Ljava/lang/Object;"),
                  List.of(iterator),
                  "java.lang.Object",
                  tree);
          element(
              tree, variable, iterated(variable, asIterable, next), code.java.predefined().object);
          all.statements.write(tree.body);
        },
        () -> {});
  }

  /** What the iterator gives, cast as the compiler casts it. */
  private int iterated(VarSymbol variable, Type.@Nullable Named asIterable, int next) {
    Type target = all.expressions.erased(variable.type);
    if (target.isPrimitive()) {
      target =
          asIterable != null && !asIterable.arguments().isEmpty()
              ? all.expressions.erased(code.java.types().upper(asIterable.arguments().get(0)))
              : code.java.predefined().boxed(target);
    }
    boolean any = target.isUnknown() || target.equals(code.java.predefined().object);
    return any ? next : code.cast(next, code.java.names().of(target));
  }

  private void element(Stmt.ForEach tree, VarSymbol variable, int value, Type from) {
    Type wanted = code.java.types().erasure(variable.type);
    if (from.isPrimitive() != wanted.isPrimitive()) {
      code.lines.note(tree.expr.start);
      code.lines.write();
      code.flow.mayThrow();
    }
    code.assign(variable, value);
  }

  /** The class that declares {@code iterator()} may narrow its result. */
  private String iteratorType(Type receiver) {
    if (receiver instanceof Type.Named it) {
      MethodSymbol found = iteratorOf(it.symbol(), new HashSet<>());
      if (found != null) {
        return code.java.names().of(found.type.returns());
      }
    }
    return "java.util.Iterator";
  }

  private static @Nullable MethodSymbol iteratorOf(ClassSymbol type, Set<ClassSymbol> seen) {
    if (!seen.add(type)) {
      return null;
    }
    for (MethodSymbol each : type.methods("iterator")) {
      if (each.type.parameters().isEmpty()) {
        return each;
      }
    }
    for (Type each : type.supertypes()) {
      MethodSymbol found = each instanceof Type.Named it ? iteratorOf(it.symbol(), seen) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private String iteratorOf(Type receiver) {
    return TypeNames.descriptor(List.of(), iteratorType(receiver));
  }
}

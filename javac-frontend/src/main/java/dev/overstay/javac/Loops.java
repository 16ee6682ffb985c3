package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loops. */
final class Loops {

  private final Lowering all;
  private final MethodCode code;

  Loops(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  void write(
      JCTree loop, @Nullable JCExpression condition, JCTree body, List<? extends JCTree> steps) {
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

  void testingLast(JCDoWhileLoop tree) {
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

  void overAll(JCEnhancedForLoop tree) {
    Type type = tree.expr.type;
    if (type == null || type.isErroneous() || tree.var.sym == null) {
      return;
    }
    code.variable(tree.var.sym);
    int start = TreeInfo.getStartPos(tree.expr);
    code.lines.note(start);
    if (code.javac.types().elemtype(type) != null) {
      overArray(tree, start);
    } else {
      overIterable(tree, start);
    }
  }

  private void overArray(JCEnhancedForLoop tree, int start) {
    Type type = all.expressions.erased(tree.expr.type);
    Type element = code.javac.types().elemtype(type);
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
          int value = code.loadArray(array, code.javac.names().of(element));
          element(tree, value, element);
          all.statements.write(tree.body);
        },
        () -> {
          code.lines.note(start);
          List<Integer> operands = List.of(code.body.read(place), code.constant(1, "int"));
          code.flow.assign(place, code.computed(Value.Operation.ARITHMETIC, operands, "int"));
        });
  }

  private void overIterable(JCEnhancedForLoop tree, int start) {
    Type iterable = code.javac.symbols().iterableType;
    Type given = code.javac.types().skipTypeVars(tree.expr.type, false);
    Type asIterable = code.javac.types().asSuper(given, iterable.tsym);
    int collection = all.expressions.value(tree.expr, all.expressions.erased(tree.expr.type));
    Type receiver = all.expressions.erased(given);
    code.lines.note(start);
    boolean compound = given.isCompound();
    int iterator =
        code.invoke(
            Effect.Call.VIRTUAL,
            new MethodRef(
                code.javac.names().of(compound ? iterable : receiver),
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
          element(tree, iterated(tree, asIterable, next), code.javac.symbols().objectType);
          all.statements.write(tree.body);
        },
        () -> {});
  }

  /** What the iterator gives, cast as the compiler casts it. */
  private int iterated(JCEnhancedForLoop tree, @Nullable Type asIterable, int next) {
    Type target = all.expressions.erased(tree.var.sym.type);
    if (target.isPrimitive()) {
      target =
          asIterable != null && asIterable.getTypeArguments().nonEmpty()
              ? all.expressions.erased(
                  code.javac.types().cvarUpperBound(asIterable.getTypeArguments().head))
              : code.javac.types().boxedClass(target).type;
    }
    boolean any = target.tsym == code.javac.symbols().objectType.tsym;
    return any ? next : code.cast(next, code.javac.names().of(target));
  }

  private void element(JCEnhancedForLoop tree, int value, Type from) {
    Type wanted = tree.var.sym.erasure(code.javac.types());
    if (from.isPrimitive() != wanted.isPrimitive()) {
      code.lines.note(TreeInfo.getStartPos(tree.expr));
      code.lines.write();
      code.flow.mayThrow();
    }
    code.assign(tree.var.sym, value);
  }

  /** The class that declares {@code iterator()} may narrow its result. */
  private String iteratorType(Type receiver) {
    var name = code.javac.symbols().iterableType.tsym.name.table.fromString("iterator");
    for (Type type : code.javac.types().closure(receiver)) {
      for (var member : type.tsym.members().getSymbolsByName(name)) {
        if (member instanceof com.sun.tools.javac.code.Symbol.MethodSymbol method
            && (method.flags() & Flags.SYNTHETIC) == 0
            && method.type.getParameterTypes().isEmpty()) {
          return code.javac.names().of(method.erasure(code.javac.types()).getReturnType());
        }
      }
    }
    return "java.util.Iterator";
  }

  private String iteratorOf(Type receiver) {
    return TypeNames.descriptor(List.of(), iteratorType(receiver));
  }
}

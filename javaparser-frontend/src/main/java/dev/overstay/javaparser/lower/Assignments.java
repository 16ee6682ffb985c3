package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Assignments of all forms: what is assigned to is evaluated first, and once. */
final class Assignments {

  private final Lowering all;
  private final MethodCode code;

  Assignments(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /**
   * Something that can be assigned to.
   *
   * @param type its erased type
   */
  private record Target(@Nullable Type type, IntSupplier load, IntConsumer store) {}

  int assign(Expr.Assign tree) {
    Target target = target(tree.lhs, tree);
    int value = all.expressions.value(tree.rhs, target.type());
    target.store().accept(value);
    return value;
  }

  int assignOperation(Operation.AssignOp tree) {
    Target target = target(tree.lhs, tree);
    boolean text = all.expressions.isText(tree.type);
    int value = text ? appended(tree, target) : computed(tree, target);
    target.store().accept(value);
    return value;
  }

  private int appended(Operation.AssignOp tree, Target target) {
    List<Integer> parts = new ArrayList<>();
    parts.add(target.load().getAsInt());
    all.texts.parts(tree.rhs, all.expressions.operand(tree, 1), parts);
    return all.texts.concatenation(parts);
  }

  private int computed(Operation.AssignOp tree, Target target) {
    int before = converted(target, tree.lhs, all.expressions.operand(tree, 0));
    int by = all.expressions.value(tree.rhs, all.expressions.operand(tree, 1));
    Type result = tree.result == null ? Type.Basic.UNKNOWN : tree.result;
    code.flow.mayThrow();
    int value =
        code.computed(
            Value.Operation.ARITHMETIC, List.of(before, by), code.java.names().of(result));
    return target.type() == null
        ? value
        : all.expressions.converted(value, result, tree, target.type());
  }

  private int converted(Target target, Expr tree, @Nullable Type wanted) {
    int value = target.load().getAsInt();
    return target.type() == null || wanted == null
        ? value
        : all.expressions.converted(value, target.type(), tree, wanted);
  }

  /**
   * {@code ++} and {@code --}.
   *
   * @param used whether the value matters; a statement's does not
   */
  int step(Operation.Unary tree, boolean used) {
    Target target = target(tree.arg, tree);
    Type operand = all.expressions.operand(tree, 0);
    Type number = operand == null ? Type.Basic.UNKNOWN : operand;
    int before = converted(target, tree.arg, number);
    int one = code.constant(1, code.java.names().of(number));
    int after =
        code.computed(
            Value.Operation.ARITHMETIC, List.of(before, one), code.java.names().of(number));
    if (target.type() != null) {
      after = all.expressions.converted(after, number, tree, target.type());
    }
    target.store().accept(after);
    boolean post = tree.postfix;
    return post && used ? before : after;
  }

  private Target target(Expr tree, Tree at) {
    Expr lhs = Expr.bare(tree);
    if (lhs instanceof Expr.ArrayAccess it) {
      return element(it, at);
    }
    Symbol symbol = Expr.symbol(lhs);
    if (!(symbol instanceof VarSymbol variable)) {
      return new Target(null, () -> code.unknown("unresolved"), value -> {});
    }
    Type type = code.java.types().erasure(variable.type);
    if (variable.isLocal) {
      return new Target(
          type, () -> all.access.local(variable, lhs), value -> code.assign(variable, value));
    }
    Access.FieldPlace place = all.access.place(lhs, variable);
    String name = code.java.names().of(type);
    if (place.object() < 0) {
      return new Target(
          type,
          () -> code.loadStatic(place.ref(), name, lhs),
          value -> code.storeStatic(place.ref(), value, at));
    }
    return new Target(
        type,
        () -> code.loadField(place.object(), place.ref(), name, lhs),
        value -> code.storeField(place.object(), place.ref(), value, at));
  }

  private Target element(Expr.ArrayAccess tree, Tree at) {
    int array = all.expressions.value(tree.indexed, all.expressions.erasedTypeOf(tree.indexed));
    all.expressions.value(tree.index, Type.Basic.INT);
    Type type =
        all.expressions.erasedTypeOf(tree.indexed) instanceof Type.Array it
            ? it.element()
            : Type.Basic.UNKNOWN;
    String name = code.java.names().of(type);
    return new Target(
        type, () -> code.loadArray(array, name), value -> code.storeArray(array, value, at));
  }
}

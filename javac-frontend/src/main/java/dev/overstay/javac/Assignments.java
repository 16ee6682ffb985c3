package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCArrayAccess;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCAssignOp;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Value;
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

  int assign(JCAssign tree) {
    Target target = target(tree.lhs, tree);
    int value = all.expressions.value(tree.rhs, target.type());
    target.store().accept(value);
    return value;
  }

  int assignOperation(JCAssignOp tree) {
    Target target = target(tree.lhs, tree);
    boolean text =
        tree.lhs.type != null
            && code.javac.types().isSameType(tree.type, code.javac.symbols().stringType);
    int value = text ? appended(tree, target) : computed(tree, target);
    target.store().accept(value);
    return value;
  }

  private int appended(JCAssignOp tree, Target target) {
    List<Integer> parts = new ArrayList<>();
    parts.add(target.load().getAsInt());
    all.texts.parts(tree.rhs, all.expressions.operand(tree, 1), parts);
    return all.texts.concatenation(parts);
  }

  private int computed(JCAssignOp tree, Target target) {
    int before = converted(target, tree.lhs, all.expressions.operand(tree, 0));
    int by = all.expressions.value(tree.rhs, all.expressions.operand(tree, 1));
    Type result = tree.operator == null ? tree.type : tree.operator.type.getReturnType();
    code.flow.mayThrow();
    int value =
        code.computed(
            Value.Operation.ARITHMETIC, List.of(before, by), code.javac.names().of(result));
    return target.type() == null
        ? value
        : all.expressions.converted(value, result, tree, target.type());
  }

  private int converted(Target target, JCTree tree, @Nullable Type wanted) {
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
  int step(JCUnary tree, boolean used) {
    Target target = target(tree.arg, tree);
    Type number = code.javac.types().unboxedTypeOrType(all.expressions.erased(tree.arg.type));
    int before = converted(target, tree.arg, number);
    int one = code.constant(1, code.javac.names().of(number));
    int after =
        code.computed(
            Value.Operation.ARITHMETIC, List.of(before, one), code.javac.names().of(number));
    if (target.type() != null) {
      after = all.expressions.converted(after, number, tree, target.type());
    }
    target.store().accept(after);
    boolean post = tree.hasTag(JCTree.Tag.POSTINC) || tree.hasTag(JCTree.Tag.POSTDEC);
    return post && used ? before : after;
  }

  private Target target(JCTree tree, JCTree at) {
    JCTree lhs = TreeInfo.skipParens(tree);
    if (lhs instanceof JCArrayAccess it) {
      return element(it, at);
    }
    Symbol symbol = TreeInfo.symbol(lhs);
    if (!(symbol instanceof VarSymbol variable)) {
      return new Target(null, () -> code.unknown("unresolved"), value -> {});
    }
    Type type = variable.erasure(code.javac.types());
    if (Captures.isLocal(variable)) {
      return new Target(
          type, () -> all.access.local(variable, lhs), value -> code.assign(variable, value));
    }
    Access.FieldPlace place = all.access.place(lhs, variable);
    String name = code.javac.names().of(type);
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

  private Target element(JCArrayAccess tree, JCTree at) {
    int array = all.expressions.value(tree.indexed, all.expressions.erased(tree.indexed.type));
    all.expressions.value(tree.index, code.javac.symbols().intType);
    Type type = code.javac.types().elemtype(all.expressions.erased(tree.indexed.type));
    String name = code.javac.names().of(type);
    return new Target(
        type, () -> code.loadArray(array, name), value -> code.storeArray(array, value, at));
  }
}

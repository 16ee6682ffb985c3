package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeVisitor;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions to values, with the casts that erasure needs. Boxing is left out, as from class
 * files.
 */
final class Expressions extends TreeVisitor {

  private final Lowering all;
  private final MethodCode code;
  private int result;

  /** The erased type that the value has before any cast. */
  private @Nullable Type produced;

  Expressions(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /**
   * The value of an expression.
   *
   * @param wanted the erased type that it is used as; null where it does not matter
   */
  int value(Expr tree, @Nullable Type wanted) {
    Expr expression = Expr.bare(tree);
    Type type = expression.type;
    if (type == null) {
      return code.unknown("not attributed");
    }
    Object constant = expression.constant;
    if (constant != null) {
      return constant(constant, type, expression, wanted);
    }
    expression.accept(this);
    Type from = produced;
    return from == null || wanted == null ? result : converted(result, from, expression, wanted);
  }

  /** The value of an expression, of whatever type. */
  int value(Expr tree) {
    return value(tree, null);
  }

  /** Says what a visited tree came to. */
  private void give(int value, @Nullable Type type) {
    result = value;
    produced = type;
  }

  private void giveErased(int value, @Nullable Type type) {
    give(value, type == null ? null : erased(type));
  }

  Type erased(Type type) {
    return code.java.types().erasure(type);
  }

  /** The erased type of an expression; unknown before attribution. */
  Type erasedTypeOf(Expr tree) {
    Type type = Expr.bare(tree).type;
    return type == null ? Type.Basic.UNKNOWN : erased(type);
  }

  /** The erased type that the last value had before any cast. */
  @Nullable Type produced() {
    return produced;
  }

  // ---- Constants

  private int constant(Object value, Type type, Expr tree, @Nullable Type wanted) {
    if (wanted != null && !wanted.isPrimitive() && type.isPrimitive()) {
      int constant = code.constant(value, code.java.names().of(type));
      boxed(tree);
      return constant;
    }
    if (wanted instanceof Type.Basic basic && wanted.isPrimitive() && type.isPrimitive()) {
      return code.constant(MethodCode.as(value, basic), code.java.names().of(wanted));
    }
    return code.constant(value, code.java.names().of(type));
  }

  @Override
  public void visitLiteral(Expr.Literal tree) {
    // All others are constants.
    give(code.constant(null, Body.ANY), null);
  }

  // ---- Conversions

  /** The value as another type: casts where erasure lost it, nothing for boxes. */
  int converted(int value, Type from, Expr tree, Type wanted) {
    if (from.isPrimitive()) {
      if (wanted.isPrimitive() || wanted.isVoid() || wanted.isUnknown()) {
        return value;
      }
      boxed(tree);
      return code.boxed(value, code.java.names().of(from));
    }
    if (from.isVoid() || wanted.isVoid()) {
      return value;
    }
    if (!wanted.isPrimitive()) {
      return narrowed(value, from, wanted);
    }
    if (from.isUnknown()) {
      return value;
    }
    Type actual = erasedTypeOf(tree);
    Type box = Predefined.unboxed(actual) != null ? actual : code.java.predefined().boxed(wanted);
    int unboxed = narrowed(value, from, box);
    boxed(tree);
    code.flow.mayThrow();
    return unboxed;
  }

  private int narrowed(int value, Type from, Type wanted) {
    boolean fits =
        from.isUnknown()
            || wanted.isUnknown()
            || from.isNull()
            || code.java.types().isSubtype(from, wanted);
    return fits ? value : code.cast(value, code.java.names().of(wanted));
  }

  /** The check that what is used is not null has an entry, where the compiler writes one. */
  void checked(Expr tree) {
    Expr object = Expr.bare(tree);
    boolean certain =
        object instanceof Expr.NewClass
            || (object instanceof Expr.Ident ident && isSelf(ident.name))
            || (object instanceof Expr.Select select && isSelf(select.name));
    if (!certain) {
      code.lines.note(object.pos);
      code.lines.write();
    }
  }

  static boolean isSelf(String name) {
    return name.equals("this") || name.equals("super");
  }

  /** The call that boxes or unboxes has an entry in the line table. */
  private void boxed(Expr tree) {
    code.lines.note(tree.start);
    code.lines.write();
  }

  // ---- Names

  @Override
  public void visitIdent(Expr.Ident tree) {
    give(all.access.ident(tree), all.access.producedBy(tree.sym, tree.type));
  }

  @Override
  public void visitSelect(Expr.Select tree) {
    give(all.access.select(tree), all.access.producedBy(tree.sym, tree.type));
  }

  @Override
  public void visitTypeName(Expr.TypeName tree) {
    give(code.unknown("a type"), null);
  }

  @Override
  public void visitIndexed(Expr.ArrayAccess tree) {
    Type type = erasedTypeOf(tree.indexed);
    int array = value(tree.indexed, type);
    value(tree.index, Type.Basic.INT);
    if (!(type instanceof Type.Array it)) {
      give(code.unknown("no array"), null);
      return;
    }
    give(code.loadArray(array, code.java.names().of(it.element())), it.element());
  }

  // ---- Calls and creations

  @Override
  public void visitApply(Expr.Apply tree) {
    int value = all.calls.value(tree);
    give(value, all.calls.producedBy(tree));
  }

  @Override
  public void visitNewClass(Expr.NewClass tree) {
    giveErased(all.creations.object(tree), tree.type);
  }

  @Override
  public void visitNewArray(Expr.NewArray tree) {
    giveErased(all.creations.array(tree), tree.type);
  }

  @Override
  public void visitLambda(Expr.Lambda tree) {
    giveErased(all.functions.lambda(tree), tree.type);
  }

  @Override
  public void visitReference(Expr.Reference tree) {
    giveErased(all.functions.reference(tree), tree.type);
  }

  // ---- Assignments

  @Override
  public void visitAssign(Expr.Assign tree) {
    giveErased(all.assignments.assign(tree), tree.lhs.type);
  }

  @Override
  public void visitAssignop(Operation.AssignOp tree) {
    giveErased(all.assignments.assignOperation(tree), tree.type);
  }

  // ---- Operators

  @Override
  public void visitUnary(Operation.Unary tree) {
    switch (tree.operator) {
      case "!" -> give(all.conditions.value(tree), Type.Basic.BOOLEAN);
      case "++", "--" -> giveErased(all.assignments.step(tree, true), tree.type);
      case "-" -> {
        int operand = value(tree.arg, operand(tree, 0));
        arithmetic(List.of(operand), tree);
      }
      case "~" -> {
        int operand = value(tree.arg, operand(tree, 0));
        boolean wide = tree.type == Type.Basic.LONG;
        int ones = wide ? code.constant(-1L, "long") : code.constant(-1, "int");
        arithmetic(List.of(operand, ones), tree);
      }
      default -> give(value(tree.arg, operand(tree, 0)), tree.type);
    }
  }

  @Override
  public void visitBinary(Operation.Binary tree) {
    if (all.conditions.isTest(tree)) {
      give(all.conditions.value(tree), Type.Basic.BOOLEAN);
    } else if (isText(tree.type)) {
      List<Integer> parts = new ArrayList<>();
      all.texts.parts(tree, null, parts);
      give(all.texts.concatenation(parts), tree.type);
    } else {
      int left = value(tree.lhs, operand(tree, 0));
      int right = value(tree.rhs, operand(tree, 1));
      if (tree.is("/") || tree.is("%")) {
        code.flow.mayThrow();
      }
      arithmetic(List.of(left, right), tree);
    }
  }

  /** Whether a type is that of text. */
  boolean isText(@Nullable Type type) {
    return type != null && type.equals(code.java.predefined().string);
  }

  private void arithmetic(List<Integer> operands, Expr tree) {
    String type = tree.type == Type.Basic.BOOLEAN ? "int" : code.java.names().of(tree.type);
    give(code.computed(Value.Operation.ARITHMETIC, operands, type), tree.type);
  }

  /** The type that an operator takes. */
  @Nullable Type operand(Operation tree, int number) {
    return number < tree.operands.size() ? tree.operands.get(number) : null;
  }

  // ---- Choices

  @Override
  public void visitConditional(Expr.Conditional tree) {
    Type type = erasedTypeOf(tree);
    Expr condition = Expr.bare(tree.cond);
    if (condition.constant instanceof Boolean holds) {
      Expr taken = holds ? tree.truepart : tree.falsepart;
      give(value(taken, type), type);
      return;
    }
    int chosen = code.newVariable();
    code.lines.note(tree.cond.pos);
    code.flow.branch(
        (ifTrue, ifFalse) -> all.conditions.test(tree.cond, ifTrue, ifFalse),
        () -> choose(tree.truepart, type, chosen),
        () -> choose(tree.falsepart, type, chosen));
    give(code.body.read(chosen), type);
  }

  private void choose(Expr part, Type type, int chosen) {
    code.lines.note(part.pos);
    code.flow.assign(chosen, value(part, type));
  }

  @Override
  public void visitSwitchExpression(Expr.SwitchExpression tree) {
    giveErased(all.switches.value(tree), tree.type);
  }

  @Override
  public void visitTypeTest(Expr.InstanceOf tree) {
    if (tree.pattern != null) {
      give(all.conditions.value(tree), Type.Basic.BOOLEAN);
    } else {
      int value = value(tree.expr);
      give(all.patterns.isInstance(value), Type.Basic.BOOLEAN);
    }
  }

  @Override
  public void visitTypeCast(Expr.TypeCast tree) {
    Type target = erasedTypeOf(tree);
    int value = value(tree.expr, target);
    Type given = Expr.bare(tree.expr).type;
    Type from = given == null ? target : erased(given);
    if (!from.isNull() && !target.isPrimitive() && !from.isPrimitive()) {
      // Where erasure already had to cast, this is the same cast.
      boolean ofArray = target instanceof Type.Array && !from.equals(target);
      value =
          ofArray ? code.cast(value, code.java.names().of(target)) : narrowed(value, from, target);
    }
    if (tree.type instanceof Type.Intersection both) {
      for (Type each : both.parts()) {
        Type component = erased(each);
        if (!code.java.types().isSubtype(target, component)) {
          value = code.cast(value, code.java.names().of(component));
          value = code.cast(value, code.java.names().of(target));
        }
      }
    }
    give(value, target);
  }

  @Override
  public void visitTree(Tree tree) {
    give(code.unknown("no such expression: " + tree.getClass().getSimpleName()), null);
  }
}

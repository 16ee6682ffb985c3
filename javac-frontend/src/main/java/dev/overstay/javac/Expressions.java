package dev.overstay.javac;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCArrayAccess;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCAssignOp;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCConditional;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCSwitchExpression;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Constants;
import com.sun.tools.javac.util.Name;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions to values, with the casts that erasure needs. Boxing is left out, as from class
 * files.
 */
final class Expressions extends JCTree.Visitor {

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
  int value(JCTree tree, @Nullable Type wanted) {
    JCTree expression = TreeInfo.skipParens(tree);
    Type type = expression.type;
    if (type == null) {
      return code.unknown("not attributed");
    }
    Object constant = type.constValue();
    if (constant != null) {
      return constant(Constants.decode(constant, type), type, expression, wanted);
    }
    expression.accept(this);
    Type from = produced;
    return from == null || wanted == null ? result : converted(result, from, expression, wanted);
  }

  /** The value of an expression, of whatever type. */
  int value(JCTree tree) {
    return value(tree, null);
  }

  /** Says what a visited tree came to. */
  private void give(int value, @Nullable Type type) {
    result = value;
    produced = type;
  }

  private void giveErased(int value, Type type) {
    give(value, erased(type));
  }

  Type erased(Type type) {
    return code.javac.types().erasure(type);
  }

  /** The erased type that the last value had before any cast. */
  @Nullable Type produced() {
    return produced;
  }

  // ---- Constants

  private int constant(Object value, Type type, JCTree tree, @Nullable Type wanted) {
    if (wanted != null && !wanted.isPrimitive() && type.isPrimitive()) {
      int constant = code.constant(value, code.javac.names().of(type));
      boxed(tree);
      return constant;
    }
    if (wanted != null && wanted.isPrimitive() && type.isPrimitive()) {
      return code.constant(as(value, wanted.getTag()), code.javac.names().of(wanted));
    }
    return code.constant(value, code.javac.names().of(type));
  }

  /** A number as one of another primitive type, as the compiler folds it. */
  private static Object as(Object value, TypeTag wanted) {
    Number number =
        value instanceof Character c ? Integer.valueOf(c) : value instanceof Number n ? n : null;
    if (number == null) {
      return value;
    }
    return switch (wanted) {
      case BYTE -> number.byteValue();
      case SHORT -> number.shortValue();
      case CHAR -> (char) number.intValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
      default -> value;
    };
  }

  @Override
  public void visitLiteral(JCLiteral tree) {
    // All others are constants.
    give(code.constant(null, Body.ANY), null);
  }

  // ---- Conversions

  /** The value as another type: casts where erasure lost it, nothing for boxes. */
  int converted(int value, Type from, JCTree tree, Type wanted) {
    if (from.isPrimitive()) {
      if (wanted.isPrimitive() || wanted.hasTag(TypeTag.VOID)) {
        return value;
      }
      boxed(tree);
      return code.boxed(value, code.javac.names().of(from));
    }
    if (from.hasTag(TypeTag.VOID) || wanted.hasTag(TypeTag.VOID)) {
      return value;
    }
    if (!wanted.isPrimitive()) {
      return narrowed(value, from, wanted);
    }
    Type actual = erased(tree.type);
    boolean isBox = !code.javac.types().unboxedType(actual).hasTag(TypeTag.NONE);
    Type box = isBox ? actual : code.javac.types().boxedClass(wanted).type;
    int unboxed = narrowed(value, from, box);
    boxed(tree);
    code.flow.mayThrow();
    return unboxed;
  }

  /** Whether a type is one that the compiler did not find. */
  private static boolean isUnknown(Type type) {
    return type.isErroneous() || (type.tsym == null && !type.isPrimitive());
  }

  private int narrowed(int value, Type from, Type wanted) {
    boolean unknown = isUnknown(from) || isUnknown(wanted);
    if (unknown || from.hasTag(TypeTag.BOT) || code.javac.types().isSubtype(from, wanted)) {
      return value;
    }
    return code.cast(value, code.javac.names().of(wanted));
  }

  /** The check that what is used is not null has an entry, where the compiler writes one. */
  void checked(JCTree tree) {
    JCTree object = TreeInfo.skipParens(tree);
    boolean certain =
        object instanceof JCNewClass
            || (object instanceof JCIdent ident && isSelf(ident.name))
            || (object instanceof JCFieldAccess select && isSelf(select.name));
    if (!certain) {
      code.lines.note(object.pos);
      code.lines.write();
    }
  }

  private static boolean isSelf(Name name) {
    return name == name.table.names._this || name == name.table.names._super;
  }

  /** The call that boxes or unboxes has an entry in the line table. */
  private void boxed(JCTree tree) {
    code.lines.note(TreeInfo.getStartPos(tree));
    code.lines.write();
  }

  // ---- Names

  @Override
  public void visitIdent(JCIdent tree) {
    give(all.access.ident(tree), all.access.producedBy(tree.sym, tree.type));
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    give(all.access.select(tree), all.access.producedBy(tree.sym, tree.type));
  }

  @Override
  public void visitIndexed(JCArrayAccess tree) {
    int array = value(tree.indexed, erased(tree.indexed.type));
    value(tree.index, code.javac.symbols().intType);
    Type element = code.javac.types().elemtype(erased(tree.indexed.type));
    if (element == null) {
      give(code.unknown("no array"), null);
      return;
    }
    give(code.loadArray(array, code.javac.names().of(element)), element);
  }

  // ---- Calls and creations

  @Override
  public void visitApply(JCMethodInvocation tree) {
    int value = all.calls.value(tree);
    give(value, all.calls.producedBy(tree));
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    giveErased(all.creations.object(tree), tree.type);
  }

  @Override
  public void visitNewArray(JCNewArray tree) {
    giveErased(all.creations.array(tree), tree.type);
  }

  @Override
  public void visitLambda(JCLambda tree) {
    giveErased(all.functions.lambda(tree), tree.type);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    giveErased(all.functions.reference(tree), tree.type);
  }

  // ---- Assignments

  @Override
  public void visitAssign(JCAssign tree) {
    giveErased(all.assignments.assign(tree), tree.lhs.type);
  }

  @Override
  public void visitAssignop(JCAssignOp tree) {
    giveErased(all.assignments.assignOperation(tree), tree.type);
  }

  // ---- Operators

  @Override
  public void visitUnary(JCUnary tree) {
    switch (tree.getTag()) {
      case NOT -> give(all.conditions.value(tree), code.javac.symbols().booleanType);
      case PREINC, PREDEC, POSTINC, POSTDEC ->
          giveErased(all.assignments.step(tree, true), tree.type);
      case NEG -> {
        int operand = value(tree.arg, operand(tree, 0));
        arithmetic(List.of(operand), tree);
      }
      case COMPL -> {
        int operand = value(tree.arg, operand(tree, 0));
        boolean wide = tree.type.hasTag(TypeTag.LONG);
        int ones = wide ? code.constant(-1L, "long") : code.constant(-1, "int");
        arithmetic(List.of(operand, ones), tree);
      }
      default -> give(value(tree.arg, operand(tree, 0)), tree.type);
    }
  }

  @Override
  public void visitBinary(JCBinary tree) {
    if (all.conditions.isTest(tree)) {
      give(all.conditions.value(tree), code.javac.symbols().booleanType);
    } else if (code.javac.types().isSameType(tree.type, code.javac.symbols().stringType)) {
      List<Integer> parts = new ArrayList<>();
      all.texts.parts(tree, null, parts);
      give(all.texts.concatenation(parts), tree.type);
    } else {
      int left = value(tree.lhs, operand(tree, 0));
      int right = value(tree.rhs, operand(tree, 1));
      if (tree.hasTag(JCTree.Tag.DIV) || tree.hasTag(JCTree.Tag.MOD)) {
        code.flow.mayThrow();
      }
      arithmetic(List.of(left, right), tree);
    }
  }

  private void arithmetic(List<Integer> operands, JCExpression tree) {
    String type = tree.type.hasTag(TypeTag.BOOLEAN) ? "int" : code.javac.names().of(tree.type);
    give(code.computed(Value.Operation.ARITHMETIC, operands, type), tree.type);
  }

  /** The type that an operator takes. */
  @Nullable Type operand(JCTree.JCOperatorExpression tree, int number) {
    if (tree.operator == null || tree.operator.type == null) {
      return null;
    }
    var parameters = tree.operator.type.getParameterTypes();
    return number < parameters.size() ? parameters.get(number) : null;
  }

  // ---- Choices

  @Override
  public void visitConditional(JCConditional tree) {
    Type type = erased(tree.type);
    JCExpression condition = TreeInfo.skipParens(tree.cond);
    if (condition.type != null && condition.type.constValue() != null) {
      JCExpression taken = condition.type.isTrue() ? tree.truepart : tree.falsepart;
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

  private void choose(JCExpression part, Type type, int chosen) {
    code.lines.note(part.pos);
    code.flow.assign(chosen, value(part, type));
  }

  @Override
  public void visitSwitchExpression(JCSwitchExpression tree) {
    giveErased(all.switches.value(tree), tree.type);
  }

  @Override
  public void visitTypeTest(JCInstanceOf tree) {
    if (tree.pattern instanceof JCTree.JCPattern) {
      give(all.conditions.value(tree), code.javac.symbols().booleanType);
    } else {
      int value = value(tree.expr);
      give(all.patterns.isInstance(value), code.javac.symbols().booleanType);
    }
  }

  @Override
  public void visitTypeCast(JCTypeCast tree) {
    Type target = erased(tree.type);
    int value = value(tree.expr, target);
    Type from = tree.expr.type == null ? target : erased(tree.expr.type);
    boolean isNull = from.hasTag(TypeTag.BOT);
    if (!isNull && !target.isPrimitive() && !from.isPrimitive()) {
      // Where erasure already had to cast, this is the same cast.
      boolean ofArray =
          target.hasTag(TypeTag.ARRAY) && !code.javac.types().isSameType(from, target);
      value =
          ofArray ? code.cast(value, code.javac.names().of(target)) : narrowed(value, from, target);
    }
    if (tree.type.isIntersection()) {
      for (Type each : ((Type.IntersectionClassType) tree.type).getComponents()) {
        Type component = erased(each);
        if (!code.javac.types().isSubtype(target, component)) {
          value = code.cast(value, code.javac.names().of(component));
          value = code.cast(value, code.javac.names().of(target));
        }
      }
    }
    give(value, target);
  }

  @Override
  public void visitTree(JCTree tree) {
    give(code.unknown("no such expression: " + tree.getClass().getSimpleName()), null);
  }
}

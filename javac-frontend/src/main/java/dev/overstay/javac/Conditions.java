package dev.overstay.javac;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCConditional;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Guard;
import java.util.List;

/** Tests that lead one way or the other. */
final class Conditions {

  private final Lowering all;
  private final MethodCode code;

  Conditions(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /** Whether an expression decides by jumping rather than by computing. */
  boolean isTest(JCBinary tree) {
    return switch (tree.getTag()) {
      case AND, OR, EQ, NE, LT, GT, LE, GE -> true;
      default -> false;
    };
  }

  /** A test whose outcome is a value. */
  int value(JCTree tree) {
    int outcome = code.newVariable();
    code.flow.branch(
        (ifTrue, ifFalse) -> test(tree, ifTrue, ifFalse),
        () -> code.flow.assign(outcome, code.constant(true, "boolean")),
        () -> code.flow.assign(outcome, code.constant(false, "boolean")));
    return code.body.read(outcome);
  }

  /** Ends the block by a test; what follows is done when it holds. */
  void test(JCTree tree, int ifTrue, int ifFalse) {
    test(tree, ifTrue, ifFalse, false);
  }

  /**
   * @param jumpsWhenTrue whether what follows in the code is done when the test fails
   */
  private void test(JCTree tree, int ifTrue, int ifFalse, boolean jumpsWhenTrue) {
    JCTree condition = TreeInfo.skipParens(tree);
    if (condition.type != null && condition.type.constValue() != null) {
      code.flow.goTo(condition.type.isTrue() ? ifTrue : ifFalse);
    } else if (condition instanceof JCUnary it && it.hasTag(JCTree.Tag.NOT)) {
      test(it.arg, ifFalse, ifTrue, !jumpsWhenTrue);
    } else if (condition instanceof JCBinary it && isTest(it)) {
      binary(it, ifTrue, ifFalse, jumpsWhenTrue);
    } else if (condition instanceof JCConditional it) {
      int then = code.body.newBlock();
      int otherwise = code.body.newBlock();
      test(it.cond, then, otherwise);
      code.flow.goOnIn(then);
      test(it.truepart, ifTrue, ifFalse, jumpsWhenTrue);
      code.flow.goOnIn(otherwise);
      test(it.falsepart, ifTrue, ifFalse, jumpsWhenTrue);
    } else if (condition instanceof JCInstanceOf it
        && it.pattern instanceof JCTree.JCPattern pattern) {
      int value = all.expressions.value(it.expr);
      Type from = it.expr.type == null ? null : all.expressions.erased(it.expr.type);
      all.patterns.match(pattern, value, from, ifFalse);
      code.flow.goTo(ifTrue);
    } else {
      int value = all.expressions.value(condition, code.javac.symbols().booleanType);
      code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(value)), ifTrue, ifFalse);
    }
  }

  private void binary(JCBinary tree, int ifTrue, int ifFalse, boolean jumpsWhenTrue) {
    switch (tree.getTag()) {
      case AND -> {
        int then = code.body.newBlock();
        test(tree.lhs, then, ifFalse, false);
        code.flow.goOnIn(then);
        test(tree.rhs, ifTrue, ifFalse, jumpsWhenTrue);
      }
      case OR -> {
        int otherwise = code.body.newBlock();
        test(tree.lhs, ifTrue, otherwise, true);
        code.flow.goOnIn(otherwise);
        test(tree.rhs, ifTrue, ifFalse, jumpsWhenTrue);
      }
      case EQ -> equal(tree, ifTrue, ifFalse);
      case NE -> equal(tree, ifFalse, ifTrue);
      default -> order(tree, ifTrue, ifFalse, jumpsWhenTrue);
    }
  }

  private void equal(JCBinary tree, int ifEqual, int ifNot) {
    int left = all.expressions.value(tree.lhs, all.expressions.operand(tree, 0));
    if (TreeInfo.skipParens(tree.rhs).type != null
        && TreeInfo.skipParens(tree.rhs).type.hasTag(TypeTag.BOT)) {
      code.lines.write();
      code.body.branch(new Guard(Guard.Test.IS_NULL, List.of(left)), ifEqual, ifNot);
      return;
    }
    JCTree constant = TreeInfo.skipParens(tree.rhs);
    if (constant.type != null && constant.type.isFalse()) {
      code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(left)), ifNot, ifEqual);
      return;
    }
    int right = all.expressions.value(tree.rhs, all.expressions.operand(tree, 1));
    code.body.branch(new Guard(Guard.Test.EQUAL, List.of(left, right)), ifEqual, ifNot);
  }

  /** A jump forward skips what is done when its test holds: the guard is then the opposite. */
  private void order(JCBinary tree, int ifTrue, int ifFalse, boolean jumpsWhenTrue) {
    int left = all.expressions.value(tree.lhs, all.expressions.operand(tree, 0));
    int right = all.expressions.value(tree.rhs, all.expressions.operand(tree, 1));
    Guard.Test as =
        switch (tree.getTag()) {
          case LT -> Guard.Test.LESS;
          case LE -> Guard.Test.LESS_OR_EQUAL;
          case GT -> Guard.Test.GREATER;
          default -> Guard.Test.GREATER_OR_EQUAL;
        };
    if (jumpsWhenTrue) {
      Guard.Test opposite =
          switch (as) {
            case LESS -> Guard.Test.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> Guard.Test.GREATER;
            case GREATER -> Guard.Test.LESS_OR_EQUAL;
            default -> Guard.Test.LESS;
          };
      code.body.branch(new Guard(opposite, List.of(left, right)), ifFalse, ifTrue);
    } else {
      code.body.branch(new Guard(as, List.of(left, right)), ifTrue, ifFalse);
    }
  }
}

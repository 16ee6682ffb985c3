package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Guard;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.type.Type;
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
  boolean isTest(Operation.Binary tree) {
    return switch (tree.operator) {
      case "&&", "||", "==", "!=", "<", ">", "<=", ">=" -> true;
      default -> false;
    };
  }

  /** A test whose outcome is a value. */
  int value(Expr tree) {
    int outcome = code.newVariable();
    code.flow.branch(
        (ifTrue, ifFalse) -> test(tree, ifTrue, ifFalse),
        () -> code.flow.assign(outcome, code.constant(true, "boolean")),
        () -> code.flow.assign(outcome, code.constant(false, "boolean")));
    return code.body.read(outcome);
  }

  /** Ends the block by a test; what follows is done when it holds. */
  void test(Expr tree, int ifTrue, int ifFalse) {
    test(tree, ifTrue, ifFalse, false);
  }

  /**
   * @param jumpsWhenTrue whether what follows in the code is done when the test fails
   */
  private void test(Expr tree, int ifTrue, int ifFalse, boolean jumpsWhenTrue) {
    Expr condition = Expr.bare(tree);
    if (condition.constant instanceof Boolean holds) {
      code.flow.goTo(holds ? ifTrue : ifFalse);
    } else if (condition instanceof Operation.Unary it && it.is("!")) {
      test(it.arg, ifFalse, ifTrue, !jumpsWhenTrue);
    } else if (condition instanceof Operation.Binary it && isTest(it)) {
      binary(it, ifTrue, ifFalse, jumpsWhenTrue);
    } else if (condition instanceof Expr.Conditional it) {
      int then = code.body.newBlock();
      int otherwise = code.body.newBlock();
      test(it.cond, then, otherwise);
      code.flow.goOnIn(then);
      test(it.truepart, ifTrue, ifFalse, jumpsWhenTrue);
      code.flow.goOnIn(otherwise);
      test(it.falsepart, ifTrue, ifFalse, jumpsWhenTrue);
    } else if (condition instanceof Expr.InstanceOf it && it.pattern != null) {
      int value = all.expressions.value(it.expr);
      Type given = Expr.bare(it.expr).type;
      Type from = given == null ? null : all.expressions.erased(given);
      all.patterns.match(it.pattern, value, from, ifFalse);
      code.flow.goTo(ifTrue);
    } else {
      int value = all.expressions.value(condition, Type.Basic.BOOLEAN);
      code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(value)), ifTrue, ifFalse);
    }
  }

  private void binary(Operation.Binary tree, int ifTrue, int ifFalse, boolean jumpsWhenTrue) {
    switch (tree.operator) {
      case "&&" -> {
        int then = code.body.newBlock();
        test(tree.lhs, then, ifFalse, false);
        code.flow.goOnIn(then);
        test(tree.rhs, ifTrue, ifFalse, jumpsWhenTrue);
      }
      case "||" -> {
        int otherwise = code.body.newBlock();
        test(tree.lhs, ifTrue, otherwise, true);
        code.flow.goOnIn(otherwise);
        test(tree.rhs, ifTrue, ifFalse, jumpsWhenTrue);
      }
      case "==" -> equal(tree, ifTrue, ifFalse);
      case "!=" -> equal(tree, ifFalse, ifTrue);
      default -> order(tree, ifTrue, ifFalse, jumpsWhenTrue);
    }
  }

  private void equal(Operation.Binary tree, int ifEqual, int ifNot) {
    int left = all.expressions.value(tree.lhs, all.expressions.operand(tree, 0));
    Type right = Expr.bare(tree.rhs).type;
    if (right != null && right.isNull()) {
      code.lines.write();
      code.body.branch(new Guard(Guard.Test.IS_NULL, List.of(left)), ifEqual, ifNot);
      return;
    }
    Expr constant = Expr.bare(tree.rhs);
    if (Boolean.FALSE.equals(constant.constant)) {
      code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(left)), ifNot, ifEqual);
      return;
    }
    int other = all.expressions.value(tree.rhs, all.expressions.operand(tree, 1));
    code.body.branch(new Guard(Guard.Test.EQUAL, List.of(left, other)), ifEqual, ifNot);
  }

  /** A jump forward skips what is done when its test holds: the guard is then the opposite. */
  private void order(Operation.Binary tree, int ifTrue, int ifFalse, boolean jumpsWhenTrue) {
    int left = all.expressions.value(tree.lhs, all.expressions.operand(tree, 0));
    int right = all.expressions.value(tree.rhs, all.expressions.operand(tree, 1));
    Guard.Test as =
        switch (tree.operator) {
          case "<" -> Guard.Test.LESS;
          case "<=" -> Guard.Test.LESS_OR_EQUAL;
          case ">" -> Guard.Test.GREATER;
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

package dev.overstay.javac;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssert;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCBreak;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCContinue;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCIf;
import com.sun.tools.javac.tree.JCTree.JCLabeledStatement;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCSkip;
import com.sun.tools.javac.tree.JCTree.JCSwitch;
import com.sun.tools.javac.tree.JCTree.JCSynchronized;
import com.sun.tools.javac.tree.JCTree.JCThrow;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCYield;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements. What control cannot reach is not written. */
final class Statements extends JCTree.Visitor {

  private final Lowering all;
  private final MethodCode code;
  private final Loops loops;

  Statements(Lowering all) {
    this.all = all;
    this.code = all.code;
    this.loops = new Loops(all);
  }

  void write(@Nullable JCTree statement) {
    if (statement != null && code.flow.goesOn()) {
      code.lines.note(statement.pos);
      statement.accept(this);
    }
  }

  void writeAll(Iterable<? extends JCTree> statements) {
    statements.forEach(this::write);
  }

  @Override
  public void visitBlock(JCBlock tree) {
    writeAll(tree.stats);
    // A block's end notes its brace for what it closes, and nothing for what follows.
    code.lines.waitAgain(Position.NOPOS);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    // Lowered as a class of its own.
  }

  @Override
  public void visitSkip(JCSkip tree) {}

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    if (tree.sym == null) {
      return;
    }
    code.variable(tree.sym);
    if (tree.init != null) {
      code.assign(tree.sym, all.expressions.value(tree.init, tree.sym.erasure(code.javac.types())));
    }
  }

  @Override
  public void visitExec(JCExpressionStatement tree) {
    JCExpression expression = TreeInfo.skipParens(tree.expr);
    boolean steps =
        expression instanceof JCUnary
            && (expression.hasTag(JCTree.Tag.POSTINC) || expression.hasTag(JCTree.Tag.POSTDEC));
    if (steps) {
      all.assignments.step((JCUnary) expression, false);
    } else {
      all.expressions.value(expression);
    }
  }

  // ---- Choices and loops

  @Override
  public void visitIf(JCIf tree) {
    JCExpression condition = TreeInfo.skipParens(tree.cond);
    if (condition.type != null && condition.type.constValue() != null) {
      write(condition.type.isTrue() ? tree.thenpart : tree.elsepart);
      return;
    }
    code.flow.branch(
        (ifTrue, ifFalse) -> all.conditions.test(condition, ifTrue, ifFalse),
        () -> write(tree.thenpart),
        () -> write(tree.elsepart));
  }

  @Override
  public void visitSwitch(JCSwitch tree) {
    all.switches.write(tree);
  }

  @Override
  public void visitLabelled(JCLabeledStatement tree) {
    code.flow.leavable(tree, () -> write(tree.body));
  }

  @Override
  public void visitWhileLoop(JCWhileLoop tree) {
    loops.write(tree, tree.cond, tree.body, List.of());
  }

  @Override
  public void visitForLoop(JCForLoop tree) {
    writeAll(tree.init);
    loops.write(tree, tree.cond, tree.body, tree.step);
  }

  @Override
  public void visitDoLoop(JCDoWhileLoop tree) {
    loops.testingLast(tree);
  }

  @Override
  public void visitForeachLoop(JCEnhancedForLoop tree) {
    loops.overAll(tree);
  }

  // ---- Ways out

  @Override
  public void visitBreak(JCBreak tree) {
    int waiting = code.lines.waiting();
    code.flow.leave(target(tree.target, tree));
    code.lines.waitAgain(waiting);
  }

  @Override
  public void visitContinue(JCContinue tree) {
    int waiting = code.lines.waiting();
    code.flow.proceed(target(tree.target, tree));
    code.lines.waitAgain(waiting);
  }

  @Override
  public void visitYield(JCYield tree) {
    all.switches.give(tree);
  }

  /** Broken sources have jumps to nowhere. */
  private static JCTree target(@Nullable JCTree target, JCTree at) {
    return target == null ? at : target;
  }

  @Override
  public void visitReturn(JCReturn tree) {
    int waiting = code.lines.waiting();
    boolean gives = tree.expr != null && !isVoid(tree.expr.type);
    Type returns = code.returns;
    int value = Effect.NONE;
    if (tree.expr != null) {
      value = all.expressions.value(tree.expr, gives ? returns : null);
    }
    leave(gives && returns != null && !isVoid(returns) ? value : Effect.NONE, waiting, tree);
  }

  private static boolean isVoid(@Nullable Type type) {
    return type != null && type.hasTag(TypeTag.VOID);
  }

  /** Leaves the method with a value, after what must run first. */
  void leave(int value, int position, JCTree at) {
    code.flow.leaveAll();
    if (code.flow.goesOn()) {
      code.lines.waitAgain(position);
      code.returnValue(value, at);
    }
  }

  @Override
  public void visitThrow(JCThrow tree) {
    int value = all.expressions.value(tree.expr);
    code.lines.note(tree.pos);
    code.throwValue(value, tree);
  }

  // ---- Others

  @Override
  public void visitTry(JCTry tree) {
    all.tries.write(tree);
  }

  @Override
  public void visitSynchronized(JCSynchronized tree) {
    all.tries.write(tree);
  }

  @Override
  public void visitAssert(JCAssert tree) {
    JCExpression condition = TreeInfo.skipParens(tree.cond);
    if (condition.type != null && condition.type.isTrue()) {
      return;
    }
    int off = code.constant(false, "boolean");
    int check = code.body.newBlock();
    int fails = code.body.newBlock();
    int after = code.body.newBlock();
    code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(off)), after, check);
    code.flow.goOnIn(check);
    all.conditions.test(condition, after, fails);
    code.flow.goOnIn(fails);
    String error = "java.lang.AssertionError";
    int made = code.newObject(error, tree);
    List<Integer> arguments = List.of(made);
    String descriptor = "()V";
    if (tree.detail != null) {
      arguments = List.of(made, all.expressions.value(tree.detail));
      Type type = tree.detail.type;
      descriptor =
          type != null && type.isPrimitive()
              ? code.javac.names().descriptor(List.of(type), code.javac.symbols().voidType)
              : "(Ljava/lang/Object;)V";
    }
    code.invoke(
        Effect.Call.CONSTRUCTOR,
        new MethodRef(error, "<init>", descriptor),
        arguments,
        "void",
        tree);
    code.throwValue(made, tree);
    code.flow.goOnIn(after);
  }

  @Override
  public void visitTree(JCTree tree) {
    code.unknown("no such statement: " + tree.getClass().getSimpleName());
  }
}

package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.tree.Place;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeVisitor;
import dev.overstay.javaparser.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements. What control cannot reach is not written. */
final class Statements extends TreeVisitor {

  private final Lowering all;
  private final MethodCode code;
  private final Loops loops;

  Statements(Lowering all) {
    this.all = all;
    this.code = all.code;
    this.loops = new Loops(all);
  }

  void write(@Nullable Tree statement) {
    if (statement != null && code.flow.goesOn()) {
      code.lines.note(statement.pos);
      statement.accept(this);
    }
  }

  void writeAll(Iterable<? extends Tree> statements) {
    statements.forEach(this::write);
  }

  @Override
  public void visitBlock(Stmt.Block tree) {
    writeAll(tree.stats);
    // A block's end notes its brace for what it closes, and nothing for what follows.
    code.lines.waitAgain(Place.NONE);
  }

  @Override
  public void visitClassDef(Decl.ClassDecl tree) {
    // Lowered as a class of its own.
  }

  @Override
  public void visitSkip(Stmt.Skip tree) {}

  @Override
  public void visitVarDef(Decl.VariableDecl tree) {
    if (tree.sym == null) {
      return;
    }
    code.variable(tree.sym);
    if (tree.init != null) {
      code.assign(
          tree.sym, all.expressions.value(tree.init, code.java.types().erasure(tree.sym.type)));
    }
  }

  @Override
  public void visitExec(Stmt.Exec tree) {
    Expr expression = Expr.bare(tree.expr);
    if (expression instanceof Operation.Unary it && it.steps() && it.postfix) {
      all.assignments.step(it, false);
    } else {
      all.expressions.value(expression);
    }
  }

  // ---- Choices and loops

  @Override
  public void visitIf(Stmt.If tree) {
    Expr condition = Expr.bare(tree.cond);
    if (condition.constant instanceof Boolean holds) {
      write(holds ? tree.thenpart : tree.elsepart);
      return;
    }
    code.flow.branch(
        (ifTrue, ifFalse) -> all.conditions.test(condition, ifTrue, ifFalse),
        () -> write(tree.thenpart),
        () -> write(tree.elsepart));
  }

  @Override
  public void visitSwitch(Stmt.Switch tree) {
    all.switches.write(tree);
  }

  @Override
  public void visitLabelled(Stmt.Labelled tree) {
    code.flow.leavable(tree, () -> write(tree.body));
  }

  @Override
  public void visitWhileLoop(Stmt.While tree) {
    loops.write(tree, tree.cond, tree.body, List.of());
  }

  @Override
  public void visitForLoop(Stmt.For tree) {
    writeAll(tree.init);
    loops.write(tree, tree.cond, tree.body, tree.step);
  }

  @Override
  public void visitDoLoop(Stmt.DoWhile tree) {
    loops.testingLast(tree);
  }

  @Override
  public void visitForeachLoop(Stmt.ForEach tree) {
    loops.overAll(tree);
  }

  // ---- Ways out

  @Override
  public void visitBreak(Stmt.Break tree) {
    int waiting = code.lines.waiting();
    code.flow.leave(target(tree.target, tree));
    code.lines.waitAgain(waiting);
  }

  @Override
  public void visitContinue(Stmt.Continue tree) {
    int waiting = code.lines.waiting();
    code.flow.proceed(target(tree.target, tree));
    code.lines.waitAgain(waiting);
  }

  @Override
  public void visitYield(Stmt.Yield tree) {
    all.switches.give(tree);
  }

  /** Broken sources have jumps to nowhere. */
  private static Tree target(@Nullable Tree target, Tree at) {
    return target == null ? at : target;
  }

  @Override
  public void visitReturn(Stmt.Return tree) {
    int waiting = code.lines.waiting();
    boolean gives = tree.expr != null && !isVoid(Expr.bare(tree.expr).type);
    Type returns = code.returns;
    int value = Effect.NONE;
    if (tree.expr != null) {
      value = all.expressions.value(tree.expr, gives ? returns : null);
    }
    leave(gives && returns != null && !isVoid(returns) ? value : Effect.NONE, waiting, tree);
  }

  private static boolean isVoid(@Nullable Type type) {
    return type != null && type.isVoid();
  }

  /** Leaves the method with a value, after what must run first. */
  void leave(int value, int position, Tree at) {
    code.flow.leaveAll();
    if (code.flow.goesOn()) {
      code.lines.waitAgain(position);
      code.returnValue(value, at);
    }
  }

  @Override
  public void visitThrow(Stmt.Throw tree) {
    int value = all.expressions.value(tree.expr);
    code.lines.note(tree.pos);
    code.throwValue(value, tree);
  }

  // ---- Others

  @Override
  public void visitTry(Stmt.Try tree) {
    all.tries.write(tree);
  }

  @Override
  public void visitSynchronized(Stmt.Synchronized tree) {
    all.tries.write(tree);
  }

  @Override
  public void visitAssert(Stmt.Assert tree) {
    Expr condition = Expr.bare(tree.cond);
    if (Boolean.TRUE.equals(condition.constant)) {
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
              ? code.java.names().descriptorOf(List.of(type), Type.Basic.VOID)
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
  public void visitTree(Tree tree) {
    code.unknown("no such statement: " + tree.getClass().getSimpleName());
  }
}

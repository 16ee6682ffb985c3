package dev.overstay.javaparser.tree;

import org.jspecify.annotations.Nullable;

/** Visits all trees below the one it is given, in the order of the source. */
public abstract class TreeScanner extends TreeVisitor {

  /** Visits a tree, if there is one. */
  public void scan(@Nullable Tree tree) {
    if (tree != null) {
      tree.accept(this);
    }
  }

  /** Visits several. */
  public void scan(@Nullable Iterable<? extends Tree> trees) {
    if (trees != null) {
      trees.forEach(this::scan);
    }
  }

  @Override
  public void visitLiteral(Expr.Literal tree) {}

  @Override
  public void visitIdent(Expr.Ident tree) {}

  @Override
  public void visitSelect(Expr.Select tree) {
    scan(tree.selected);
  }

  @Override
  public void visitTypeName(Expr.TypeName tree) {}

  @Override
  public void visitParens(Expr.Parens tree) {
    scan(tree.inner);
  }

  @Override
  public void visitIndexed(Expr.ArrayAccess tree) {
    scan(tree.indexed);
    scan(tree.index);
  }

  @Override
  public void visitApply(Expr.Apply tree) {
    scan(tree.meth);
    scan(tree.args);
  }

  @Override
  public void visitNewClass(Expr.NewClass tree) {
    scan(tree.encl);
    scan(tree.args);
    scan(tree.def);
  }

  @Override
  public void visitNewArray(Expr.NewArray tree) {
    scan(tree.dims);
    scan(tree.elems);
  }

  @Override
  public void visitLambda(Expr.Lambda tree) {
    scan(tree.params);
    scan(tree.body);
  }

  @Override
  public void visitReference(Expr.Reference tree) {
    scan(tree.expr);
  }

  @Override
  public void visitAssign(Expr.Assign tree) {
    scan(tree.lhs);
    scan(tree.rhs);
  }

  @Override
  public void visitAssignop(Operation.AssignOp tree) {
    scan(tree.lhs);
    scan(tree.rhs);
  }

  @Override
  public void visitUnary(Operation.Unary tree) {
    scan(tree.arg);
  }

  @Override
  public void visitBinary(Operation.Binary tree) {
    scan(tree.lhs);
    scan(tree.rhs);
  }

  @Override
  public void visitConditional(Expr.Conditional tree) {
    scan(tree.cond);
    scan(tree.truepart);
    scan(tree.falsepart);
  }

  @Override
  public void visitSwitchExpression(Expr.SwitchExpression tree) {
    scan(tree.selector);
    scan(tree.cases);
  }

  @Override
  public void visitTypeTest(Expr.InstanceOf tree) {
    scan(tree.expr);
    scan(tree.pattern);
  }

  @Override
  public void visitTypeCast(Expr.TypeCast tree) {
    scan(tree.expr);
  }

  @Override
  public void visitBinding(Pattern.Binding tree) {
    scan(tree.var);
  }

  @Override
  public void visitRecordPattern(Pattern.OfRecord tree) {
    scan(tree.nested);
  }

  @Override
  public void visitClassDef(Decl.ClassDecl tree) {
    scan(tree.defs);
  }

  @Override
  public void visitMethodDef(Decl.MethodDecl tree) {
    scan(tree.params);
    scan(tree.body);
  }

  @Override
  public void visitVarDef(Decl.VariableDecl tree) {
    scan(tree.init);
  }

  @Override
  public void visitBlock(Stmt.Block tree) {
    scan(tree.stats);
  }

  @Override
  public void visitExec(Stmt.Exec tree) {
    scan(tree.expr);
  }

  @Override
  public void visitSkip(Stmt.Skip tree) {}

  @Override
  public void visitIf(Stmt.If tree) {
    scan(tree.cond);
    scan(tree.thenpart);
    scan(tree.elsepart);
  }

  @Override
  public void visitWhileLoop(Stmt.While tree) {
    scan(tree.cond);
    scan(tree.body);
  }

  @Override
  public void visitDoLoop(Stmt.DoWhile tree) {
    scan(tree.body);
    scan(tree.cond);
  }

  @Override
  public void visitForLoop(Stmt.For tree) {
    scan(tree.init);
    scan(tree.cond);
    scan(tree.step);
    scan(tree.body);
  }

  @Override
  public void visitForeachLoop(Stmt.ForEach tree) {
    scan(tree.var);
    scan(tree.expr);
    scan(tree.body);
  }

  @Override
  public void visitLabelled(Stmt.Labelled tree) {
    scan(tree.body);
  }

  @Override
  public void visitSwitch(Stmt.Switch tree) {
    scan(tree.selector);
    scan(tree.cases);
  }

  @Override
  public void visitCase(Stmt.Case tree) {
    scan(tree.labels);
    scan(tree.guard);
    scan(tree.stats);
  }

  @Override
  public void visitBreak(Stmt.Break tree) {}

  @Override
  public void visitContinue(Stmt.Continue tree) {}

  @Override
  public void visitYield(Stmt.Yield tree) {
    scan(tree.value);
  }

  @Override
  public void visitReturn(Stmt.Return tree) {
    scan(tree.expr);
  }

  @Override
  public void visitThrow(Stmt.Throw tree) {
    scan(tree.expr);
  }

  @Override
  public void visitTry(Stmt.Try tree) {
    scan(tree.resources);
    scan(tree.body);
    scan(tree.catchers);
    scan(tree.finalizer);
  }

  @Override
  public void visitCatch(Stmt.Catch tree) {
    scan(tree.param);
    scan(tree.body);
  }

  @Override
  public void visitSynchronized(Stmt.Synchronized tree) {
    scan(tree.lock);
    scan(tree.body);
  }

  @Override
  public void visitAssert(Stmt.Assert tree) {
    scan(tree.cond);
    scan(tree.detail);
  }
}

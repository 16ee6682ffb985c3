package dev.overstay.javaparser.tree;

/** One method for each kind of tree; what is not overridden goes to {@link #visitTree}. */
public abstract class TreeVisitor {

  /** Any other tree. */
  public void visitTree(Tree tree) {}

  /** Visits one. */
  public void visitLiteral(Expr.Literal tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitIdent(Expr.Ident tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitSelect(Expr.Select tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitTypeName(Expr.TypeName tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitParens(Expr.Parens tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitIndexed(Expr.ArrayAccess tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitApply(Expr.Apply tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitNewClass(Expr.NewClass tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitNewArray(Expr.NewArray tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitLambda(Expr.Lambda tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitReference(Expr.Reference tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitAssign(Expr.Assign tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitAssignop(Operation.AssignOp tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitUnary(Operation.Unary tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitBinary(Operation.Binary tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitConditional(Expr.Conditional tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitSwitchExpression(Expr.SwitchExpression tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitTypeTest(Expr.InstanceOf tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitTypeCast(Expr.TypeCast tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitBinding(Pattern.Binding tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitRecordPattern(Pattern.OfRecord tree) {
    visitTree(tree);
  }

  /** Visits one, in which there is nothing. */
  public void visitAnyPattern(Pattern.Any tree) {}

  /** Visits one. */
  public void visitClassDef(Decl.ClassDecl tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitMethodDef(Decl.MethodDecl tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitVarDef(Decl.VariableDecl tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitBlock(Stmt.Block tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitExec(Stmt.Exec tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitSkip(Stmt.Skip tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitIf(Stmt.If tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitWhileLoop(Stmt.While tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitDoLoop(Stmt.DoWhile tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitForLoop(Stmt.For tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitForeachLoop(Stmt.ForEach tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitLabelled(Stmt.Labelled tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitSwitch(Stmt.Switch tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitCase(Stmt.Case tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitBreak(Stmt.Break tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitContinue(Stmt.Continue tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitYield(Stmt.Yield tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitReturn(Stmt.Return tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitThrow(Stmt.Throw tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitTry(Stmt.Try tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitCatch(Stmt.Catch tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitSynchronized(Stmt.Synchronized tree) {
    visitTree(tree);
  }

  /** Visits one. */
  public void visitAssert(Stmt.Assert tree) {
    visitTree(tree);
  }
}

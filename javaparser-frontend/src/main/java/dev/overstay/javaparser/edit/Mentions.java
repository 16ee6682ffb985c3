package dev.overstay.javaparser.edit;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeScanner;
import dev.overstay.javaparser.type.Symbol;
import java.util.HashSet;
import java.util.Set;

/** The names below a tree. */
final class Mentions extends TreeScanner {

  /** Every simple name that is declared or used. */
  final Set<String> names = new HashSet<>();

  /** The simple names of all methods that are called. */
  final Set<String> calls = new HashSet<>();

  /** What is meant by names. */
  final Set<Symbol> symbols = new HashSet<>();

  /** What is declared. */
  final Set<Symbol> declared = new HashSet<>();

  /** What is assigned, apart from where it is declared. */
  final Set<Symbol> assigned = new HashSet<>();

  /** All below a tree, the tree itself included. */
  static Mentions in(Tree tree) {
    Mentions mentions = new Mentions();
    mentions.scan(tree);
    return mentions;
  }

  @Override
  public void visitIdent(Expr.Ident tree) {
    names.add(tree.name);
    if (tree.sym != null) {
      symbols.add(tree.sym);
    }
  }

  @Override
  public void visitSelect(Expr.Select tree) {
    if (tree.sym != null) {
      symbols.add(tree.sym);
    }
    super.visitSelect(tree);
  }

  @Override
  public void visitApply(Expr.Apply tree) {
    if (tree.meth instanceof Expr.Select it) {
      calls.add(it.name);
    } else if (tree.meth instanceof Expr.Ident it) {
      calls.add(it.name);
    }
    super.visitApply(tree);
  }

  @Override
  public void visitVarDef(Decl.VariableDecl tree) {
    names.add(tree.name);
    if (tree.sym != null) {
      declared.add(tree.sym);
    }
    super.visitVarDef(tree);
  }

  @Override
  public void visitAssign(Expr.Assign tree) {
    assigns(tree.lhs);
    super.visitAssign(tree);
  }

  @Override
  public void visitAssignop(Operation.AssignOp tree) {
    assigns(tree.lhs);
    super.visitAssignop(tree);
  }

  @Override
  public void visitUnary(Operation.Unary tree) {
    if (tree.steps()) {
      assigns(tree.arg);
    }
    super.visitUnary(tree);
  }

  private void assigns(Expr variable) {
    Symbol symbol = Expr.symbol(variable);
    if (symbol != null) {
      assigned.add(symbol);
    }
  }
}

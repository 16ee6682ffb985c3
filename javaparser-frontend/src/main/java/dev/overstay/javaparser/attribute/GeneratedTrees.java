package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Decl.ClassDecl;
import dev.overstay.javaparser.tree.Decl.MethodDecl;
import dev.overstay.javaparser.tree.Decl.VariableDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TypeTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trees that no source has, placed where compilers place them. */
final class GeneratedTrees {

  private GeneratedTrees() {}

  /** A method or constructor that compilers write, at the place of the class. */
  static MethodDecl generated(
      String name, @Nullable TypeTree returns, int flags, List<VariableDecl> params, ClassDecl in) {
    MethodDecl tree = new MethodDecl(name, returns);
    tree.flags = flags;
    tree.params = params;
    tree.generated = true;
    at(tree, in);
    return tree;
  }

  /** Gives a tree the place of another one. */
  static void at(Tree tree, Tree place) {
    tree.pos = place.pos;
    tree.start = place.start;
    tree.end = place.end;
  }

  /** Statements in braces. */
  static Stmt.Block block(List<Stmt> statements, Tree place) {
    Stmt.Block block = new Stmt.Block(statements);
    at(block, place);
    block.start = place.pos;
    block.brace = place.pos;
    return block;
  }

  /** {@code super(...)} or {@code this(...)}. */
  static Stmt selfCall(String keyword, List<Expr> arguments, Tree place) {
    Expr.Ident name = new Expr.Ident(keyword);
    at(name, place);
    name.start = place.pos;
    Expr.Apply call = new Expr.Apply(List.of(), name, arguments);
    at(call, place);
    call.start = place.pos;
    Stmt.Exec statement = new Stmt.Exec(call);
    at(statement, place);
    return statement;
  }

  /** Puts a member before all others. */
  static void prepend(ClassDecl tree, Tree first) {
    List<Tree> defs = new ArrayList<>();
    defs.add(first);
    defs.addAll(tree.defs);
    tree.defs = List.copyOf(defs);
  }
}

package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.Replacement;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.edit.UndoText;
import dev.overstay.checks.finding.Change;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.edit.TreePlaces.TreePath;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.List;

/**
 * Puts what follows a store in its block into a {@code try}, and the removal into its {@code
 * finally}. Only where the field is named as such and the key is a constant or a variable that
 * keeps its value, so that what is taken out is what was put in.
 */
final class RemovalInFinally {

  private final EditedFile file;

  RemovalInFinally(EditedFile file) {
    this.file = file;
  }

  TextEdit edit(Change.UndoInFinally change, TreePath at) {
    String undo = undo(at, change);
    if (!(at.parent() instanceof Stmt.Exec store)
        || !(at.trees().get(2) instanceof Stmt.Block block)) {
      throw new NoEditException();
    }
    int place = block.stats.indexOf(store);
    if (place < 0 || place == block.stats.size() - 1) {
      throw new NoEditException();
    }
    UndoText text = new UndoText(file.indentationOf(store), undo, file.layout);
    Stmt last = block.stats.get(block.stats.size() - 1);
    return TextEdit.of(
        List.of(
            Replacement.at(file.start(block.stats.get(place + 1)), text.opening()),
            Replacement.at(file.end(last), text.closing())));
  }

  private String undo(TreePath at, Change.UndoInFinally change) {
    Tree store = at.leaf();
    if (store instanceof Expr.Assign assignment && isField(assignment.lhs)) {
      return file.text(assignment.lhs) + " = null";
    }
    if (store instanceof Expr.Apply call
        && change.call().isPresent()
        && call.meth instanceof Expr.Select member
        && isField(member.selected)
        && isStoredUnderFirst(call, at.member())) {
      return file.text(member.selected)
          + "."
          + change.call().get()
          + "("
          + file.text(call.args.get(0))
          + ")";
    }
    throw new NoEditException();
  }

  private static boolean isField(Expr expression) {
    return Expr.symbol(expression) instanceof VarSymbol variable && !variable.isLocal;
  }

  /** Whether the first argument is the key, or what is stored, and still is the same at the end. */
  private static boolean isStoredUnderFirst(Expr.Apply call, Tree member) {
    if (call.sym == null
        || call.args.isEmpty()
        || call.args.size() > 2
        || call.sym.type.parameters().get(0).isPrimitive()) {
      return false;
    }
    Expr key = call.args.get(0);
    return key.constant != null
        || (Expr.symbol(key) instanceof VarSymbol variable
            && variable.isLocal
            && keepsItsValue(variable, member));
  }

  private static boolean keepsItsValue(VarSymbol variable, Tree member) {
    return (variable.flags & Modifiers.FINAL) != 0
        || (member instanceof Decl.MethodDecl method
            && !Mentions.in(method).assigned.contains((Symbol) variable));
  }
}

package dev.overstay.errorprone.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.overstay.checks.edit.UndoText;
import dev.overstay.checks.finding.Change;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * Puts what follows a store in its block into a {@code try}, and the removal into its {@code
 * finally}. Only where the field is named as such and the key is a constant or a variable that
 * keeps its value, so that what is taken out is what was put in.
 */
final class RemovalInFinally {

  private final VisitorState state;
  private final SourceText source;

  RemovalInFinally(VisitorState state, SourceText source) {
    this.state = state;
    this.source = source;
  }

  Optional<SuggestedFix.Builder> edit(Change.UndoInFinally change) {
    TreePath statement = state.getPath().getParentPath();
    Optional<String> undo = undo(state.getPath().getLeaf(), change);
    if (undo.isEmpty()
        || !(statement.getLeaf() instanceof ExpressionStatementTree store)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return Optional.empty();
    }
    List<? extends StatementTree> all = block.getStatements();
    int at = all.indexOf(store);
    if (at < 0 || at == all.size() - 1) {
      return Optional.empty();
    }
    UndoText text = new UndoText(source.indentationOf(store), undo.get(), source.layout());
    return Optional.of(
        SuggestedFix.builder()
            .prefixWith(all.get(at + 1), text.opening())
            .postfixWith(all.get(all.size() - 1), text.closing()));
  }

  private Optional<String> undo(Tree store, Change.UndoInFinally change) {
    if (store instanceof AssignmentTree assignment && isField(assignment.getVariable())) {
      return source.of(assignment.getVariable()).map(field -> field + " = null");
    }
    if (store instanceof MethodInvocationTree call
        && change.call().isPresent()
        && call.getMethodSelect() instanceof MemberSelectTree member
        && isField(member.getExpression())
        && isStoredUnderFirst(call)) {
      Optional<String> argument = source.of(call.getArguments().get(0));
      return source
          .of(member.getExpression())
          .flatMap(
              field -> argument.map(key -> field + "." + change.call().get() + "(" + key + ")"));
    }
    return Optional.empty();
  }

  private static boolean isField(ExpressionTree expression) {
    Symbol symbol = ASTHelpers.getSymbol(expression);
    return symbol != null && symbol.getKind() == ElementKind.FIELD;
  }

  /** Whether the first argument is the key, or what is stored, and still is the same at the end. */
  private static boolean isStoredUnderFirst(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    if (call.getArguments().isEmpty()
        || call.getArguments().size() > 2
        || method.getParameters().head.type.isPrimitive()) {
      return false;
    }
    ExpressionTree key = call.getArguments().get(0);
    Symbol symbol = ASTHelpers.getSymbol(key);
    boolean keepsItsValue =
        symbol != null
            && (symbol.getKind() == ElementKind.PARAMETER
                || symbol.getKind() == ElementKind.LOCAL_VARIABLE)
            && ASTHelpers.isConsideredFinal(symbol);
    return keepsItsValue || ASTHelpers.constValue(key) != null;
  }
}

package dev.overstay.errorprone.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.overstay.checks.edit.Layout;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Questions about the text of a compilation unit and the names in it. */
final class SourceText {

  private final VisitorState state;

  SourceText(VisitorState state) {
    this.state = state;
  }

  /** The text of a tree; empty where the compiler has none. */
  Optional<String> of(Tree tree) {
    return Optional.ofNullable(state.getSourceForNode(tree));
  }

  /** The text between two positions. */
  String between(int start, int end) {
    CharSequence text = state.getSourceCode();
    return text == null || start < 0 || end < start ? "" : text.subSequence(start, end).toString();
  }

  /** How the whole of it is laid out. */
  Layout layout() {
    CharSequence text = state.getSourceCode();
    return Layout.of(text == null ? "" : text);
  }

  /** Where a tree begins. */
  static int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  /** Where a tree ends. */
  int end(Tree tree) {
    return state.getEndPosition(tree);
  }

  /** What stands before a tree on its line, if that is white space; none otherwise. */
  String indentationOf(Tree tree) {
    return Layout.indentationAt(between(0, start(tree)));
  }

  /** The nearest statement around a place that stands in a block, up to the next function. */
  static Optional<TreePath> statementInBlock(TreePath path) {
    TreePath at = path;
    while (at != null && at.getParentPath() != null) {
      Tree parent = at.getParentPath().getLeaf();
      if (at.getLeaf() instanceof StatementTree) {
        return parent instanceof BlockTree ? Optional.of(at) : Optional.empty();
      }
      at = at.getParentPath();
    }
    return Optional.empty();
  }

  /** Every name that is declared or used below a tree. */
  static Set<String> namesIn(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        names.add(node.getName().toString());
        return super.visitIdentifier(node, null);
      }

      @Override
      public Void visitVariable(VariableTree node, Void unused) {
        names.add(node.getName().toString());
        return super.visitVariable(node, null);
      }
    }.scan(tree, null);
    return names;
  }

  /** The simple names of all methods that are called below a tree. */
  static Set<String> callsIn(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        Tree select = node.getMethodSelect();
        if (select instanceof MemberSelectTree member) {
          names.add(member.getIdentifier().toString());
        } else if (select instanceof IdentifierTree name) {
          names.add(name.getName().toString());
        }
        return super.visitMethodInvocation(node, null);
      }
    }.scan(tree, null);
    return names;
  }

  /** Whether a symbol is mentioned below a tree. */
  static boolean mentions(Tree tree, Symbol symbol) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree node, Void unused) {
        boolean names = node instanceof IdentifierTree || node instanceof MemberSelectTree;
        found[0] |= names && symbol.equals(ASTHelpers.getSymbol(node));
        return found[0] ? null : super.scan(node, null);
      }
    }.scan(tree, null);
    return found[0];
  }
}

package dev.overstay.javaparser.edit;

import dev.overstay.checks.ir.Span;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Place;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands at a place: the call or assignment there, and what is around it. Places from
 * class files have a line and no column; then it may be any of those on the line.
 */
final class TreePlaces extends TreeScanner {

  private final Span span;
  private final Deque<Tree> around = new ArrayDeque<>();
  private final List<TreePath> found = new ArrayList<>();

  private TreePlaces(Span span) {
    this.span = span;
  }

  /** What may be meant by a place, from the outside in. */
  static List<TreePath> at(Span span, Decl.Unit unit) {
    TreePlaces places = new TreePlaces(span);
    if (span.line() > 0) {
      places.scan(unit.classes());
    }
    return places.found;
  }

  @Override
  public void scan(@Nullable Tree tree) {
    if (tree == null) {
      return;
    }
    around.push(tree);
    if (matches(tree)) {
      found.add(new TreePath(List.copyOf(around)));
    }
    super.scan(tree);
    around.pop();
  }

  private boolean matches(Tree tree) {
    if (!(tree instanceof Expr.Apply || tree instanceof Expr.Assign)) {
      return false;
    }
    return span.column() > 0
        ? tree.start == Place.of(span.line(), span.column())
            && (span.endLine() <= 0 || tree.end == Place.of(span.endLine(), span.endColumn()))
        : Place.line(tree.pos) == span.anchorLine();
  }

  /**
   * A tree and what is around it.
   *
   * @param trees the tree first, the class at the top of the file last
   */
  record TreePath(List<Tree> trees) {

    Tree leaf() {
      return trees.get(0);
    }

    /** What is directly around the tree. */
    Tree parent() {
      return trees.size() < 2 ? trees.get(0) : trees.get(1);
    }

    /** The nearest method around the tree, else the nearest class. */
    Tree member() {
      for (Tree each : trees) {
        if (each instanceof Decl.MethodDecl) {
          return each;
        }
      }
      for (Tree each : trees) {
        if (each instanceof Decl.ClassDecl) {
          return each;
        }
      }
      throw new NoEditException();
    }

    /** The nearest statement around the tree that stands in a block, up to the next function. */
    Stmt statementInBlock() {
      for (int i = 0; i + 1 < trees.size(); i++) {
        if (trees.get(i) instanceof Stmt statement) {
          if (trees.get(i + 1) instanceof Stmt.Block) {
            return statement;
          }
          throw new NoEditException();
        }
      }
      throw new NoEditException();
    }
  }
}

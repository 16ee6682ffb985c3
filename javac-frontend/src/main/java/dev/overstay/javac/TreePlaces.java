package dev.overstay.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Position;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.ir.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the tree at a place again, by where it begins and ends. */
final class TreePlaces {

  private final ClassIndex index;

  TreePlaces(ClassIndex index) {
    this.index = index;
  }

  Optional<CompilationUnitTree> unitOf(String binaryName) {
    return index.find(binaryName).map(it -> it.unit);
  }

  Optional<TreePlace> find(Location location) {
    return index.find(location.className()).map(it -> find(it, location));
  }

  private TreePlace find(ClassIndex.Declared type, Location location) {
    Span span = location.span();
    if (span.line() <= 0) {
      return new TreePlace(type.unit, declaration(type.tree, location.member()));
    }
    Finder finder = new Finder(type.unit, span);
    // A class of its own may stand for a place in the class around it.
    finder.scan(type.unit.defs);
    JCTree found = finder.found;
    return new TreePlace(
        type.unit, found != null ? found : declaration(type.tree, location.member()));
  }

  /** The declaration of a field, else of the class. */
  private static JCTree declaration(JCClassDecl type, String member) {
    for (JCTree def : type.defs) {
      if (def instanceof JCVariableDecl field && field.name.contentEquals(member)) {
        return field;
      }
    }
    return type;
  }

  /** Finds the outermost tree that begins, and if that is known ends, at a place. */
  private static final class Finder extends TreeScanner {

    private final JCCompilationUnit unit;
    private final Span span;
    private @Nullable JCTree found;
    private @Nullable JCTree begins;

    Finder(JCCompilationUnit unit, Span span) {
      this.unit = unit;
      this.span = span;
    }

    @Override
    public void scan(@Nullable JCTree tree) {
      if (tree == null || found != null) {
        return;
      }
      if (matches(tree)) {
        found = tree;
        return;
      }
      super.scan(tree);
      if (found == null && begins != null && tree instanceof JCTree.JCCompilationUnit) {
        found = begins;
      }
    }

    private boolean matches(JCTree tree) {
      int start = TreeInfo.getStartPos(tree);
      if (start == Position.NOPOS
          || unit.lineMap.getLineNumber(start) != span.line()
          || unit.lineMap.getColumnNumber(start) != span.column()) {
        return false;
      }
      if (begins == null) {
        begins = tree;
      }
      if (span.endLine() <= 0) {
        return tree instanceof JCTree.JCExpression || tree instanceof JCVariableDecl;
      }
      int end =
          unit.endPositions == null ? Position.NOPOS : TreeInfo.getEndPos(tree, unit.endPositions);
      return end != Position.NOPOS
          && unit.lineMap.getLineNumber(end) == span.endLine()
          && unit.lineMap.getColumnNumber(end) == span.endColumn();
    }
  }
}

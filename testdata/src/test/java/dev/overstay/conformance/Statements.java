package dev.overstay.conformance;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a source file by their lines. Of a statement that has others inside, its head
 * counts; a field's declaration is a statement, too.
 */
final class Statements {

  private record Lines(long first, long last) {

    boolean contains(long line) {
      return first <= line && line <= last;
    }

    long length() {
      return last - first;
    }
  }

  private final List<Lines> statements = new ArrayList<>();

  private Statements() {}

  /** Parses a source file. */
  static Statements of(Path file) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      Statements statements = new Statements();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        statements.new Collector(unit, positions).scan(unit, null);
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether two lines are of one statement, the innermost around either. */
  boolean areInOne(int line, int other) {
    return line == other
        || innermost(line).filter(it -> it.contains(other)).isPresent()
        || innermost(other).filter(it -> it.contains(line)).isPresent();
  }

  private Optional<Lines> innermost(int line) {
    return statements.stream()
        .filter(it -> it.contains(line))
        .min(Comparator.comparingLong(Lines::length));
  }

  private final class Collector extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Collector(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
      if (tree instanceof StatementTree
          && !(tree instanceof BlockTree)
          && !(tree instanceof ClassTree)) {
        add(tree);
      }
      return super.scan(tree, null);
    }

    private void add(Tree tree) {
      LineMap lines = unit.getLineMap();
      long start = positions.getStartPosition(unit, tree);
      long end = body(tree).map(it -> positions.getStartPosition(unit, it)).orElse(-1L);
      if (end < 0) {
        end = positions.getEndPosition(unit, tree);
      }
      if (start >= 0 && end >= start) {
        statements.add(new Lines(lines.getLineNumber(start), lines.getLineNumber(end)));
      }
    }

    /** What follows the head of a statement. */
    private static Optional<Tree> body(Tree tree) {
      if (tree instanceof IfTree it) {
        return Optional.of(it.getThenStatement());
      } else if (tree instanceof WhileLoopTree it) {
        return Optional.of(it.getStatement());
      } else if (tree instanceof DoWhileLoopTree it) {
        return Optional.of(it.getStatement());
      } else if (tree instanceof ForLoopTree it) {
        return Optional.of(it.getStatement());
      } else if (tree instanceof EnhancedForLoopTree it) {
        return Optional.of(it.getStatement());
      } else if (tree instanceof SynchronizedTree it) {
        return Optional.of(it.getBlock());
      } else if (tree instanceof TryTree it) {
        return Optional.of(it.getBlock());
      } else if (tree instanceof LabeledStatementTree it) {
        return Optional.of(it.getStatement());
      } else if (tree instanceof SwitchTree it) {
        return it.getCases().stream().map(Tree.class::cast).findFirst();
      }
      return Optional.empty();
    }
  }
}

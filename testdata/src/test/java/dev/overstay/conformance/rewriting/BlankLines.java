package dev.overstay.conformance.rewriting;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text further down the file. */
final class BlankLines extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Source source;
  private final List<Edit> edits = new ArrayList<>();

  private BlankLines(Source source) {
    this.source = source;
  }

  static List<Edit> edits(Source source) {
    BlankLines blank = new BlankLines(source);
    blank.scan(source.unit(), null);
    return blank.edits;
  }

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void nothing) {
    tree.getStatements().forEach(this::add);
    return super.visitBlock(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    if (source.isWritten(tree)) {
      add(tree);
      tree.getMembers().stream().filter(it -> !(it instanceof VariableTree)).forEach(this::add);
    }
    return super.visitClass(tree, null);
  }

  private void add(Tree tree) {
    if (source.isWritten(tree) && source.text().charAt(source.start(tree) - 1) == ' ') {
      edits.add(Edit.opening(source.start(tree), "\n\n// more\n\n"));
    }
  }
}

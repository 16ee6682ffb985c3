package dev.overstay.conformance.rewriting;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** One source file as the compiler understands it. */
public final class Source {

  private final CompilationUnitTree unit;
  private final Trees trees;
  private final SourcePositions positions;
  private final Types types;
  private final Elements elements;
  private final String text;

  private Source(CompilationUnitTree unit, JavacTask task) {
    this.unit = unit;
    this.trees = Trees.instance(task);
    this.positions = trees.getSourcePositions();
    this.types = task.getTypes();
    this.elements = task.getElements();
    try {
      this.text = unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A unit that a task has attributed. */
  public static Source of(CompilationUnitTree unit, JavacTask task) {
    return new Source(unit, task);
  }

  /** What is written in the file. */
  public String text() {
    return text;
  }

  /** Where the file is. */
  public Path file() {
    return Path.of(unit.getSourceFile().toUri());
  }

  CompilationUnitTree unit() {
    return unit;
  }

  Types types() {
    return types;
  }

  Elements elements() {
    return elements;
  }

  /** Whether a tree is in the text: compilers add some. */
  boolean isWritten(Tree tree) {
    return start(tree) >= 0 && end(tree) > start(tree);
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** What a name stands for. */
  Optional<Element> element(TreePath path) {
    return Optional.ofNullable(trees.getElement(path));
  }

  /** The type of an expression, or that of a declaration. */
  Optional<TypeMirror> type(TreePath path) {
    return Optional.ofNullable(trees.getTypeMirror(path));
  }
}

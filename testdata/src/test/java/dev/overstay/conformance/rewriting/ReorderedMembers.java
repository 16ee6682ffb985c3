package dev.overstay.conformance.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods and nested classes the other way round. Fields and initialisers stay: their order is part
 * of what a program means.
 */
final class ReorderedMembers {

  private final Source source;

  private ReorderedMembers(Source source) {
    this.source = source;
  }

  static List<Edit> edits(Source source) {
    ReorderedMembers members = new ReorderedMembers(source);
    List<Edit> edits = new ArrayList<>();
    for (Tree type : source.unit().getTypeDecls()) {
      String rendered = members.rendered(type);
      if (!rendered.equals(source.text(type))) {
        edits.add(Edit.replacing(source.start(type), source.end(type), rendered));
      }
    }
    return edits;
  }

  /** The text of a tree in which all classes have their members the other way round. */
  private String rendered(Tree tree) {
    int from = source.start(tree);
    List<Edit> edits = new ArrayList<>();
    if (tree instanceof ClassTree type) {
      List<Tree> movable =
          type.getMembers().stream().map(Tree.class::cast).filter(this::isMovable).toList();
      for (int i = 0; i < movable.size(); i++) {
        edits.add(within(from, movable.get(i), rendered(movable.get(movable.size() - 1 - i))));
      }
      for (Tree member : type.getMembers()) {
        if (!movable.contains(member) && source.isWritten(member)) {
          nested(member, from, edits);
        }
      }
    } else {
      nested(tree, from, edits);
    }
    return Edit.apply(source.text(tree), edits);
  }

  private Edit within(int from, Tree place, String text) {
    return Edit.replacing(source.start(place) - from, source.end(place) - from, text);
  }

  /** The outermost classes in a member that stays where it is, or moves as a whole. */
  private void nested(Tree member, int from, List<Edit> edits) {
    Set<ClassTree> outermost = new LinkedHashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        outermost.add(tree);
        return null;
      }
    }.scan(member, null);
    outermost.stream()
        .filter(source::isWritten)
        .forEach(it -> edits.add(within(from, it, rendered(it))));
  }

  private boolean isMovable(Tree member) {
    return source.isWritten(member)
        && (member instanceof MethodTree || member instanceof ClassTree)
        && source.text(member).endsWith("}");
  }
}

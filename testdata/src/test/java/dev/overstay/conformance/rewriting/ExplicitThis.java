package dev.overstay.conformance.rewriting;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The object said where it is understood. */
final class ExplicitThis extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Source source;
  private final Members members;
  private final List<Edit> edits = new ArrayList<>();

  private ExplicitThis(Source source) {
    this.source = source;
    this.members = new Members(source);
  }

  static List<Edit> edits(Source source) {
    ExplicitThis self = new ExplicitThis(source);
    self.scan(source.unit(), null);
    return self.edits;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
    return null;
  }

  /** There is no object yet in what another constructor is given. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    String called = tree.getMethodSelect().toString();
    return called.equals("this") || called.equals("super")
        ? null
        : super.visitMethodInvocation(tree, null);
  }

  /** Nor in a constructor's call with an enum's constant. */
  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    return source.isWritten(tree) ? super.visitNewClass(tree, null) : null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
    Optional<Element> element = source.element(getCurrentPath()).filter(Members::isOfObject);
    if (element.isPresent() && source.isWritten(tree)) {
      TreePath here = getCurrentPath();
      Optional<TreePath> owner = members.owner(here, element.get());
      boolean innermost =
          owner.isPresent()
              && members
                  .enclosing(here)
                  .filter(it -> it.getLeaf() == owner.get().getLeaf())
                  .isPresent();
      Optional<String> self =
          innermost ? Optional.of("this") : owner.flatMap(members::qualifiedThis);
      self.ifPresent(it -> edits.add(Edit.opening(source.start(tree), it + ".")));
    }
    return null;
  }
}

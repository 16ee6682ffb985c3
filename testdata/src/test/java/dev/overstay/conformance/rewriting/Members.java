package dev.overstay.conformance.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Members of objects that are named without the object. */
final class Members {

  private final Source source;

  Members(Source source) {
    this.source = source;
  }

  /** Whether a name is that of a field or method that every object has of its own. */
  static boolean isOfObject(Element element) {
    boolean member = element.getKind().isField() || element.getKind().name().equals("METHOD");
    String name = element.getSimpleName().toString();
    return member
        && !element.getModifiers().contains(Modifier.STATIC)
        && !name.equals("this")
        && !name.equals("super")
        && !name.equals("length")
        && !name.equals("class");
  }

  /** The class around a place. */
  Optional<TreePath> enclosing(TreePath path) {
    TreePath at = path.getParentPath();
    while (at != null && !(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return Optional.ofNullable(at);
  }

  /** The innermost class around a place that has a member. */
  Optional<TreePath> owner(TreePath path, Element member) {
    Optional<TreePath> at = enclosing(path);
    while (at.isPresent() && !has(at.get(), member)) {
      at = enclosing(at.get());
    }
    return at;
  }

  private boolean has(TreePath type, Element member) {
    return source
        .element(type)
        .map(it -> isSubtype(it, member.getEnclosingElement()))
        .orElse(false);
  }

  private boolean isSubtype(Element type, @Nullable Element other) {
    return other != null
        && source
            .types()
            .isSubtype(
                source.types().erasure(type.asType()), source.types().erasure(other.asType()));
  }

  /**
   * {@code this} as it is written where another class stands between; empty for an anonymous one.
   */
  Optional<String> qualifiedThis(TreePath type) {
    return source
        .element(type)
        .map(TypeElement.class::cast)
        .filter(it -> it.getNestingKind() != NestingKind.ANONYMOUS)
        .map(it -> it.getSimpleName() + ".this");
  }

  /** Whether a type has a member, own or inherited, of a name. */
  boolean hasMember(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && source.elements().getAllMembers((TypeElement) declared.asElement()).stream()
            .anyMatch(it -> it.getSimpleName().contentEquals(name));
  }
}

package dev.overstay.conformance.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Anonymous classes for lambdas. A lambda stays where its type cannot be written or where {@code
 * this} would have no name.
 */
final class AnonymousClasses extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Source source;
  private final Members members;
  private final List<Edit> edits = new ArrayList<>();

  private AnonymousClasses(Source source) {
    this.source = source;
    this.members = new Members(source);
  }

  static List<Edit> edits(Source source) {
    AnonymousClasses classes = new AnonymousClasses(source);
    classes.scan(source.unit(), null);
    return classes.edits;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
    TypeMirror target = source.type(getCurrentPath()).orElse(null);
    if (target != null && source.isWritten(tree)) {
      Optional<FunctionalMethod> method = FunctionalMethod.of(target, source);
      Optional<String> head = method.flatMap(it -> head(tree, target, it));
      Body body = new Body(target, getCurrentPath());
      body.scan(new TreePath(getCurrentPath(), tree.getBody()), null);
      if (head.isPresent() && body.possible) {
        write(tree, head.get(), method.orElseThrow());
        body.self.stream().filter(it -> !edits.contains(it)).forEach(edits::add);
      }
    }
    return super.visitLambdaExpression(tree, null);
  }

  private Optional<String> head(
      LambdaExpressionTree tree, TypeMirror target, FunctionalMethod method) {
    StringBuilder head = new StringBuilder("new ");
    Optional<String> type = TypeText.of(target).filter(it -> !it.contains("?"));
    Optional<String> returns = TypeText.of(method.type().getReturnType());
    if (type.isEmpty() || returns.isEmpty()) {
      return Optional.empty();
    }
    head.append(type.get()).append("() { @Override public ").append(returns.get());
    head.append(' ').append(method.element().getSimpleName()).append('(');
    List<? extends VariableTree> parameters = tree.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      Optional<String> parameter = TypeText.of(method.type().getParameterTypes().get(i));
      if (parameter.isEmpty()) {
        return Optional.empty();
      }
      head.append(i == 0 ? "" : ", ").append(parameter.get());
      head.append(' ').append(parameters.get(i).getName());
    }
    head.append(')');
    List<? extends TypeMirror> thrown = method.type().getThrownTypes();
    for (int i = 0; i < thrown.size(); i++) {
      Optional<String> exception = TypeText.of(thrown.get(i));
      if (exception.isEmpty()) {
        return Optional.empty();
      }
      head.append(i == 0 ? " throws " : ", ").append(exception.get());
    }
    return Optional.of(head.append(' ').toString());
  }

  private void write(LambdaExpressionTree tree, String head, FunctionalMethod method) {
    int body = source.start(tree.getBody());
    boolean returns = method.type().getReturnType().getKind() != TypeKind.VOID;
    if (tree.getBody() instanceof ExpressionTree) {
      String begin = returns ? "{ return " : "{ ";
      edits.add(Edit.replacing(source.start(tree), body, head + begin));
      edits.add(Edit.closing(source.end(tree), "; } }"));
    } else {
      edits.add(Edit.replacing(source.start(tree), body, head));
      edits.add(Edit.closing(source.end(tree), " }"));
    }
  }

  /** What is understood differently in the body when it stands in a class of its own. */
  private final class Body extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final TypeMirror target;
    private final TreePath lambda;
    private final List<Edit> self = new ArrayList<>();
    private boolean possible = true;

    Body(TypeMirror target, TreePath lambda) {
      this.target = target;
      this.lambda = lambda;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      // A name of the function's type hides outer ones in there, too: nobody writes that here.
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
      String name = tree.getName().toString();
      Element element = source.element(getCurrentPath()).orElse(null);
      if (name.equals("this")) {
        qualify(tree, members.enclosing(lambda).flatMap(members::qualifiedThis), true);
      } else if (name.equals("super")) {
        possible = false;
      } else if (element != null && members.hasMember(target, name)) {
        if (Members.isOfObject(element)) {
          qualify(tree, members.owner(lambda, element).flatMap(members::qualifiedThis), false);
        } else if (element.getModifiers().contains(Modifier.STATIC)
            && element.getEnclosingElement() instanceof TypeElement owner) {
          qualify(tree, Optional.of(TypeText.name(owner)), false);
        }
      }
      return null;
    }

    private void qualify(IdentifierTree tree, Optional<String> with, boolean instead) {
      if (with.isEmpty()) {
        possible = false;
      } else if (instead) {
        self.add(Edit.replacing(source.start(tree), source.end(tree), with.get()));
      } else {
        self.add(Edit.opening(source.start(tree), with.get() + "."));
      }
    }
  }
}

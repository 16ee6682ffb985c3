package dev.overstay.conformance.rewriting;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code var} for a local variable's type. Where nothing else is assigned, its type may become a
 * narrower one by that.
 */
final class InferredTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Source source;
  private final Set<Element> assigned = new HashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  private InferredTypes(Source source) {
    this.source = source;
  }

  static List<Edit> edits(Source source) {
    InferredTypes types = new InferredTypes(source);
    types.new Assigned().scan(source.unit(), null);
    types.scan(source.unit(), null);
    return types.edits;
  }

  private final class Assigned extends TreePathScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
      source.element(new TreePath(getCurrentPath(), tree.getVariable())).ifPresent(assigned::add);
      return super.visitAssignment(tree, null);
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    Element variable = source.element(getCurrentPath()).orElse(null);
    if (variable != null && isLocal(variable) && source.isWritten(tree.getType())) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      if (parent instanceof EnhancedForLoopTree loop && loop.getVariable() == tree) {
        replace(tree, Optional.of(variable.asType()), Optional.empty());
      } else if (tree.getInitializer() != null && mayBeInferred(tree.getInitializer())) {
        TreePath value = new TreePath(getCurrentPath(), tree.getInitializer());
        replace(tree, source.type(value), Optional.of(variable.asType()));
      }
    }
    return super.visitVariable(tree, null);
  }

  private static boolean isLocal(Element variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.RESOURCE_VARIABLE;
  }

  private boolean mayBeInferred(ExpressionTree value) {
    return !(value instanceof LambdaExpressionTree
        || value instanceof MemberReferenceTree
        || value instanceof NewArrayTree
        || value.getKind() == Tree.Kind.NULL_LITERAL
        || value instanceof ConditionalExpressionTree
        || isInferredFromTarget(value));
  }

  /** Calls of generic methods that take nothing mean less without the variable's type. */
  private boolean isInferredFromTarget(ExpressionTree value) {
    return source
            .element(new TreePath(getCurrentPath(), value))
            .filter(ExecutableElement.class::isInstance)
            .map(it -> !((ExecutableElement) it).getTypeParameters().isEmpty())
            .orElse(false)
        && value instanceof MethodInvocationTree;
  }

  private void replace(
      VariableTree tree, Optional<TypeMirror> inferred, Optional<TypeMirror> declared) {
    Element variable = source.element(getCurrentPath()).orElseThrow();
    if (inferred.isEmpty() || tree.getType().toString().equals("var")) {
      return;
    }
    boolean same = declared.isEmpty() || source.types().isSameType(inferred.get(), declared.get());
    boolean narrower =
        inferred.get().getKind() == TypeKind.DECLARED && !assigned.contains(variable);
    Optional<Edit> arguments = arguments(tree.getInitializer(), inferred.get());
    if ((same || narrower) && arguments.isPresent()) {
      edits.add(Edit.replacing(source.start(tree.getType()), source.end(tree.getType()), "var"));
      if (!arguments.get().text().isEmpty()) {
        edits.add(arguments.get());
      }
    }
  }

  /** What {@code <>} stands for; empty where that cannot be written. */
  private Optional<Edit> arguments(@Nullable Tree value, TypeMirror inferred) {
    if (value instanceof NewClassTree made
        && made.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty()) {
      return made.getClassBody() != null
          ? Optional.empty()
          : TypeText.of(inferred)
              .map(it -> Edit.replacing(source.start(type), source.end(type), it));
    }
    return Optional.of(Edit.opening(0, ""));
  }
}

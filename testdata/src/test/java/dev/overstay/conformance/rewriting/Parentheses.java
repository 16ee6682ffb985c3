package dev.overstay.conformance.rewriting;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** An expression in parentheses is the expression. */
final class Parentheses extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Source source;
  private final List<Edit> edits = new ArrayList<>();

  private Parentheses(Source source) {
    this.source = source;
  }

  static List<Edit> edits(Source source) {
    Parentheses parentheses = new Parentheses(source);
    parentheses.scan(source.unit(), null);
    return parentheses.edits;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    tree.getArguments().forEach(this::enclose);
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath path = new TreePath(new TreePath(getCurrentPath(), select), select.getExpression());
      if (isObject(path)) {
        enclose(select.getExpression());
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  private boolean isObject(TreePath path) {
    return !path.getLeaf().toString().matches("(.*\\.)?(super|this)")
        && source
            .element(path)
            .map(
                it ->
                    it.getKind().isField()
                        || it.getKind().name().matches(".*VARIABLE|PARAMETER|METHOD"))
            .orElse(false);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    tree.getArguments().forEach(this::enclose);
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
    enclose(tree.getExpression());
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    ExpressionTree value = tree.getInitializer();
    if (value != null && isWrittenAfter(tree, value)) {
      enclose(value);
    }
    return super.visitVariable(tree, null);
  }

  /** Not so where it is an enum's constant. */
  private boolean isWrittenAfter(VariableTree variable, ExpressionTree value) {
    return source
            .element(getCurrentPath())
            .map(it -> !it.getKind().name().equals("ENUM_CONSTANT"))
            .orElse(false)
        && source.start(value) > source.start(variable);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
    if (tree.getExpression() != null) {
      enclose(tree.getExpression());
    }
    return super.visitReturn(tree, null);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void nothing) {
    enclose(tree.getTrueExpression());
    enclose(tree.getFalseExpression());
    return super.visitConditionalExpression(tree, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
    if (tree.getBody() instanceof ExpressionTree body && !mayBeVoid(body)) {
      enclose(body);
    }
    return super.visitLambdaExpression(tree, null);
  }

  /** What can stand as a statement may stand for one. */
  private boolean mayBeVoid(ExpressionTree body) {
    return switch (body.getKind()) {
      case METHOD_INVOCATION ->
          source
                  .type(new TreePath(getCurrentPath(), body))
                  .map(it -> it.getKind() == TypeKind.VOID)
                  .orElse(true)
              || isVoidCompatible();
      case NEW_CLASS,
          ASSIGNMENT,
          POSTFIX_INCREMENT,
          PREFIX_INCREMENT,
          POSTFIX_DECREMENT,
          PREFIX_DECREMENT ->
          true;
      default -> false;
    };
  }

  private boolean isVoidCompatible() {
    return source
        .type(getCurrentPath())
        .flatMap(it -> FunctionalMethod.of(it, source))
        .map(it -> it.type().getReturnType().getKind() == TypeKind.VOID)
        .orElse(true);
  }

  private void enclose(Tree tree) {
    if (source.isWritten(tree)
        && !(tree instanceof NewArrayTree array && array.getType() == null)) {
      edits.add(Edit.opening(source.start(tree), "("));
      edits.add(Edit.closing(source.end(tree), ")"));
    }
  }
}

package dev.overstay.conformance.rewriting;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Each statement that is an expression in a private method of its own, which takes the variables in
 * it. One stays where it assigns a variable, or a type that it needs cannot be written.
 */
final class ExtractedHelpers extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Source source;
  private final Members members;
  private final List<Edit> edits = new ArrayList<>();
  private int helpers;

  private ExtractedHelpers(Source source) {
    this.source = source;
    this.members = new Members(source);
  }

  static List<Edit> edits(Source source) {
    ExtractedHelpers extracted = new ExtractedHelpers(source);
    extracted.scan(source.unit(), null);
    return extracted.edits;
  }

  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void nothing) {
    Optional<TreePath> method = method(getCurrentPath());
    Optional<TreePath> type = members.enclosing(getCurrentPath());
    if (method.isPresent() && type.isPresent() && isNamed(type.get())) {
      Statement statement = new Statement(source.start(tree), source.end(tree));
      statement.scan(getCurrentPath(), null);
      ExecutableElement around = (ExecutableElement) source.element(method.get()).orElseThrow();
      if (statement.possible && around.getTypeParameters().isEmpty()) {
        extract(tree, statement, around, (ClassTree) type.get().getLeaf());
        return null;
      }
    }
    return super.visitExpressionStatement(tree, null);
  }

  private void extract(
      ExpressionStatementTree tree, Statement statement, ExecutableElement around, ClassTree type) {
    String name = "extracted" + ++helpers;
    boolean isStatic = around.getModifiers().contains(Modifier.STATIC);
    StringBuilder method = new StringBuilder("\n  private ").append(isStatic ? "static " : "");
    method.append("void ").append(name).append('(');
    method.append(String.join(", ", statement.variables.values())).append(')');
    if (!statement.thrown.isEmpty()) {
      method.append(" throws ").append(String.join(", ", statement.thrown));
    }
    method.append(" { ").append(source.text(tree)).append(" }\n");
    String call = name + "(" + String.join(", ", statement.variables.keySet()) + ");";
    edits.add(Edit.replacing(source.start(tree), source.end(tree), call));
    edits.add(Edit.opening(source.end(type) - 1, method.toString()));
  }

  /** The method that a statement is in; its own, not that of a class inside. */
  private static Optional<TreePath> method(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof ClassTree)) {
      if (at.getLeaf() instanceof MethodTree method) {
        return method.getReturnType() == null ? Optional.empty() : Optional.of(at);
      }
      at = at.getParentPath();
    }
    return Optional.empty();
  }

  private boolean isNamed(TreePath type) {
    return source
        .element(type)
        .map(it -> ((TypeElement) it).getNestingKind())
        .filter(it -> it == NestingKind.TOP_LEVEL || it == NestingKind.MEMBER)
        .isPresent();
  }

  /** What a statement needs in order to stand elsewhere. */
  private final class Statement extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final int start;
    private final int end;

    /** Parameters by the names of the variables. */
    private final Map<String, String> variables = new LinkedHashMap<>();

    private final Set<String> thrown = new LinkedHashSet<>();
    private boolean possible = true;

    Statement(int start, int end) {
      this.start = start;
      this.end = end;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
      assigned(tree.getVariable());
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(
        CompoundAssignmentTree tree, @Nullable Void nothing) {
      assigned(tree.getVariable());
      return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
      assigned(tree.getExpression());
      return super.visitUnary(tree, null);
    }

    /** Of variables only those may change that are the statement's own. */
    private void assigned(ExpressionTree target) {
      Element element = source.element(new TreePath(getCurrentPath(), target)).orElse(null);
      possible &= element == null || !isVariable(element) || isOwn(element);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
      Element element = source.element(getCurrentPath()).orElse(null);
      String name = tree.getName().toString();
      if (name.equals("super")) {
        possible = false;
      } else if (element instanceof TypeElement type
          && type.getNestingKind() == NestingKind.LOCAL) {
        possible = false;
      } else if (element != null && isVariable(element) && !isOwn(element)) {
        Optional<String> type = TypeText.of(element.asType());
        possible &= type.isPresent();
        type.ifPresent(it -> variables.put(name, it + " " + name));
      }
      return null;
    }

    private boolean isVariable(Element element) {
      ElementKind kind = element.getKind();
      return kind == ElementKind.LOCAL_VARIABLE
          || kind == ElementKind.PARAMETER
          || kind == ElementKind.RESOURCE_VARIABLE
          || kind == ElementKind.EXCEPTION_PARAMETER
          || kind == ElementKind.BINDING_VARIABLE;
    }

    /** Whether a variable is declared in the statement. */
    private boolean isOwn(Element variable) {
      return declared.contains(variable);
    }

    private final Set<Element> declared = new LinkedHashSet<>();

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
      source.element(getCurrentPath()).ifPresent(declared::add);
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
      String called = tree.getMethodSelect().toString();
      possible &= !called.equals("this") && !called.equals("super");
      thrown(tree.getMethodSelect());
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
      thrown(tree);
      return super.visitNewClass(tree, null);
    }

    private void thrown(Tree called) {
      TreePath path = getCurrentPath();
      Optional<Element> method =
          source.element(called == path.getLeaf() ? path : new TreePath(path, called));
      if (method.isPresent()
          && method.get() instanceof ExecutableElement executable
          && !isDeferred(path)) {
        executable.getThrownTypes().forEach(this::add);
      }
    }

    private void add(TypeMirror exception) {
      TypeElement unchecked = source.elements().getTypeElement("java.lang.RuntimeException");
      TypeElement error = source.elements().getTypeElement("java.lang.Error");
      boolean isUnchecked =
          source.types().isSubtype(exception, unchecked.asType())
              || source.types().isSubtype(exception, error.asType());
      if (exception.getKind() != TypeKind.DECLARED) {
        possible = false;
      } else if (!isUnchecked) {
        TypeText.of(exception).ifPresent(thrown::add);
      }
    }

    /** Whether a place is in a function or class inside the statement. */
    private boolean isDeferred(TreePath path) {
      TreePath at = path.getParentPath();
      while (at != null && source.start(at.getLeaf()) >= start && source.end(at.getLeaf()) <= end) {
        if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
          return true;
        }
        at = at.getParentPath();
      }
      return false;
    }
  }
}

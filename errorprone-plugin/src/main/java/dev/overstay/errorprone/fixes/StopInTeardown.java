package dev.overstay.errorprone.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.overstay.checks.edit.StopText;
import dev.overstay.checks.finding.Change;
import dev.overstay.checks.ir.MethodRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Stops what a field holds first thing in its owner's teardown, before anything there can fail or
 * return; or adds a teardown, where a container calls methods with an annotation.
 */
final class StopInTeardown {

  private final VisitorState state;
  private final SourceText source;

  StopInTeardown(VisitorState state, SourceText source) {
    this.state = state;
    this.source = source;
  }

  Optional<SuggestedFix.Builder> edit(Change.StopAtEnd change) {
    Optional<ClassTree> owner = classOf(change.field().className());
    Optional<VariableTree> field = owner.flatMap(type -> fieldOf(type, change.field().member()));
    if (owner.isEmpty() || field.isEmpty()) {
      return Optional.empty();
    }
    Symbol symbol = ASTHelpers.getSymbol(field.get());
    StopText stop =
        new StopText(
            symbol.getSimpleName().toString(),
            symbol.getModifiers().contains(Modifier.FINAL),
            change.call(),
            source.layout());
    if (change.teardown().isPresent()) {
      return methodOf(owner.get(), change.teardown().get())
          .filter(method -> method.getBody() != null)
          .filter(
              method ->
                  ASTHelpers.isStatic(symbol) || !ASTHelpers.isStatic(ASTHelpers.getSymbol(method)))
          .filter(method -> !SourceText.mentions(method.getBody(), symbol))
          .map(method -> first(method, stop));
    }
    return change.annotation().map(annotation -> added(annotation, owner.get(), stop));
  }

  private Optional<ClassTree> classOf(String binaryName) {
    for (Tree tree : state.getPath()) {
      if (tree instanceof ClassTree type) {
        ClassSymbol symbol = ASTHelpers.getSymbol(type);
        if (symbol != null && symbol.flatName().contentEquals(binaryName)) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<VariableTree> fieldOf(ClassTree type, String name) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> field.getName().contentEquals(name))
        .findFirst();
  }

  private static Optional<MethodTree> methodOf(ClassTree type, MethodRef ref) {
    boolean hasParameters = !ref.descriptor().startsWith("()");
    List<MethodTree> found =
        methods(type)
            .filter(method -> method.getName().contentEquals(ref.name()))
            .filter(method -> method.getParameters().isEmpty() != hasParameters)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Stream<MethodTree> methods(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast);
  }

  private SuggestedFix.Builder first(MethodTree method, StopText stop) {
    List<? extends StatementTree> statements = method.getBody().getStatements();
    if (statements.isEmpty()) {
      return SuggestedFix.builder()
          .replace(method.getBody(), stop.body(source.indentationOf(method)));
    }
    StatementTree first = statements.get(0);
    return SuggestedFix.builder().prefixWith(first, stop.beforeFirst(source.indentationOf(first)));
  }

  private SuggestedFix.Builder added(String annotation, ClassTree owner, StopText stop) {
    int end = source.end(owner) - 1;
    String text =
        stop.teardown(
            source.indentationOf(owner),
            annotation.substring(annotation.lastIndexOf('.') + 1),
            name -> isMethod(owner, name));
    return SuggestedFix.builder().addImport(annotation).replace(end, end, text);
  }

  private static boolean isMethod(ClassTree owner, String name) {
    return methods(owner).anyMatch(method -> method.getName().contentEquals(name));
  }
}

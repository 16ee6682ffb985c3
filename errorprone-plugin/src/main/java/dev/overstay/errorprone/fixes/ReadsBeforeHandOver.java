package dev.overstay.errorprone.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.overstay.checks.edit.ReadingText;
import dev.overstay.checks.finding.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * Reads before the hand-over what a lambda reads of a captured value, where the lambda does nothing
 * else with it: every mention is the call of a getter with constant arguments that gives text or a
 * number. Such a reading can be done early, even if the lambda would have done it only sometimes.
 */
final class ReadsBeforeHandOver {

  private final VisitorState state;
  private final SourceText source;

  ReadsBeforeHandOver(VisitorState state, SourceText source) {
    this.state = state;
    this.source = source;
  }

  Optional<SuggestedFix.Builder> edit(Change.ReadBefore change) {
    Type limited = state.getTypeFromString(change.type());
    Optional<TreePath> statement = SourceText.statementInBlock(state.getPath());
    if (limited == null || statement.isEmpty()) {
      return Optional.empty();
    }
    Tree before = statement.get().getLeaf();
    Mentions mentions = new Mentions(limited, SourceText.start(before));
    mentions.scan(state.getPath(), null);
    return mentions.allAreReadings && !mentions.readings.isEmpty()
        ? hoisted(mentions.readings, before)
        : Optional.empty();
  }

  private Optional<SuggestedFix.Builder> hoisted(List<MethodInvocationTree> readings, Tree before) {
    MethodTree method = state.findEnclosing(MethodTree.class);
    Tree scope = method == null ? state.getPath().getCompilationUnit() : method;
    ReadingText text =
        new ReadingText(source.indentationOf(before), SourceText.namesIn(scope), source.layout());
    SuggestedFix.Builder edit = SuggestedFix.builder();
    for (MethodInvocationTree reading : readings) {
      Optional<String> words = source.of(reading);
      if (words.isEmpty()) {
        return Optional.empty();
      }
      edit.replace(
          reading,
          text.nameFor(
              words.get(),
              typeName(ASTHelpers.getType(reading)),
              ASTHelpers.getSymbol(reading).getSimpleName().toString(),
              constantText(reading)));
    }
    return Optional.of(edit.prefixWith(before, text.declarations()));
  }

  private static String typeName(Type type) {
    return type.isPrimitive() ? type.toString() : type.tsym.getSimpleName().toString();
  }

  private static Optional<String> constantText(MethodInvocationTree reading) {
    return reading.getArguments().size() == 1
            && ASTHelpers.constValue(reading.getArguments().get(0)) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Finds what lambdas below the hand-over do with captured values of the type. */
  private final class Mentions extends TreePathScanner<Void, Void> {

    private final Type limited;
    private final int statementStart;
    private final List<MethodInvocationTree> readings = new ArrayList<>();
    private boolean allAreReadings = true;
    private int lambdas;

    Mentions(Type limited, int statementStart) {
      this.limited = limited;
      this.statementStart = statementStart;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
      lambdas++;
      super.visitLambdaExpression(node, null);
      lambdas--;
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
      Symbol symbol = ASTHelpers.getSymbol(node);
      boolean captured =
          lambdas > 0
              && symbol instanceof VarSymbol variable
              && symbol.getKind() != ElementKind.FIELD
              && variable.pos < statementStart
              && ASTHelpers.isSubtype(variable.type, limited, state);
      if (captured) {
        Optional<MethodInvocationTree> reading = readingOf(getCurrentPath());
        reading.ifPresent(readings::add);
        allAreReadings &= reading.isPresent();
      }
      return null;
    }

    private Optional<MethodInvocationTree> readingOf(TreePath mention) {
      TreePath select = mention.getParentPath();
      if (select.getLeaf() instanceof MemberSelectTree member
          && member.getExpression() == mention.getLeaf()
          && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == member
          && isReading(call)) {
        return Optional.of(call);
      }
      return Optional.empty();
    }

    private boolean isReading(MethodInvocationTree call) {
      MethodSymbol method = ASTHelpers.getSymbol(call);
      String name = method.getSimpleName().toString();
      return (name.startsWith("get") || name.startsWith("is"))
          && call.getArguments().stream().allMatch(Mentions::isConstant)
          && method.getThrownTypes().stream()
              .noneMatch(it -> ASTHelpers.isCheckedExceptionType(it, state))
          && isTextOrNumber(ASTHelpers.getType(call));
    }

    private static boolean isConstant(ExpressionTree argument) {
      return ASTHelpers.constValue(argument) != null;
    }

    private boolean isTextOrNumber(Type type) {
      return (type.isPrimitive() && !ASTHelpers.isVoidType(type, state))
          || ASTHelpers.isSameType(type, state.getSymtab().stringType, state)
          || state.getTypes().unboxedType(type).isPrimitive();
    }
  }
}

package dev.overstay.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.SuppressionInfo;
import com.google.errorprone.SuppressionInfo.SuppressedState;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the source says it accepts with {@code @SuppressWarnings}, on any declaration around the
 * place or on a field that keeps the value. {@code @RetentionAllowed} is the analysis's own and has
 * been seen to before.
 */
final class SourceSuppressions {

  private final RuleCheck check;
  private final VisitorState state;

  SourceSuppressions(RuleCheck check, VisitorState state) {
    this.check = check;
    this.state = state;
  }

  /** Whether a finding is accepted, or lies in generated code that nobody wants warnings about. */
  boolean accepts(PlacedFinding found, SeverityLevel severity) {
    boolean quietWhereGenerated =
        severity != SeverityLevel.ERROR
            && state.errorProneOptions().disableWarningsInGeneratedCode();
    List<Symbol> around = new ArrayList<>(found.holders());
    for (Tree tree : found.path()) {
      if (tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree) {
        Symbol declared = ASTHelpers.getDeclaredSymbol(tree);
        if (declared != null) {
          around.add(declared);
        }
      }
    }
    SuppressionInfo said = SuppressionInfo.EMPTY;
    for (Symbol symbol : around) {
      said = said.withExtendedSuppressions(symbol, state, Set.of());
    }
    return said.suppressedState(check, quietWhereGenerated, state) == SuppressedState.SUPPRESSED;
  }
}

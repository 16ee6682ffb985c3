package dev.overstay.errorprone.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.overstay.checks.edit.BuilderText;
import dev.overstay.checks.finding.Change;
import java.util.Collections;
import java.util.Optional;

/**
 * Puts a call into a builder's chain, before its last, and says in it that it is to be looked at.
 */
final class CallOnBuilder {

  private final VisitorState state;
  private final SourceText source;

  CallOnBuilder(VisitorState state, SourceText source) {
    this.state = state;
    this.source = source;
  }

  Optional<SuggestedFix.Builder> edit(Change.CallBefore change) {
    if (!(state.getPath().getLeaf() instanceof MethodInvocationTree build)
        || !(build.getMethodSelect() instanceof MemberSelectTree member)) {
      return Optional.empty();
    }
    Tree around = state.findEnclosing(MethodTree.class);
    if (around == null) {
      around = state.findEnclosing(ClassTree.class);
    }
    if (around != null && !Collections.disjoint(SourceText.callsIn(around), change.unless())) {
      return Optional.empty();
    }
    Tree builder = member.getExpression();
    String gap = source.between(source.end(builder), source.end(member));
    return Optional.of(
        SuggestedFix.builder().postfixWith(builder, BuilderText.afterBuilder(change.call(), gap)));
  }
}

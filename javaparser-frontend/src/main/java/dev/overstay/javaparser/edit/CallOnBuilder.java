package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.BuilderText;
import dev.overstay.checks.edit.Replacement;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Change;
import dev.overstay.javaparser.edit.TreePlaces.TreePath;
import dev.overstay.javaparser.tree.Expr;
import java.util.Collections;
import java.util.List;

/** Puts a call into a builder's chain, before its last. */
final class CallOnBuilder {

  private final EditedFile file;

  CallOnBuilder(EditedFile file) {
    this.file = file;
  }

  TextEdit edit(Change.CallBefore change, TreePath at) {
    if (!(at.leaf() instanceof Expr.Apply build)
        || !(build.meth instanceof Expr.Select member)
        || !Collections.disjoint(Mentions.in(at.member()).calls, change.unless())) {
      throw new NoEditException();
    }
    int end = file.end(member.selected);
    String gap = file.between(end, file.end(member));
    return TextEdit.of(List.of(Replacement.at(end, BuilderText.afterBuilder(change.call(), gap))));
  }
}

package dev.overstay.errorprone.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Fix;
import java.util.Optional;

/** Makes an edit of a fix. */
public final class Edits {

  private Edits() {}

  /**
   * The edit, where the source around a finding has a shape in which it can be made.
   *
   * @param at at the tree of the finding
   */
  public static Optional<SuggestedFix> of(Fix fix, VisitorState at) {
    SourceText source = new SourceText(at);
    Optional<SuggestedFix.Builder> edit;
    if (fix.change() instanceof Change.ReadBefore change) {
      edit = new ReadsBeforeHandOver(at, source).edit(change);
    } else if (fix.change() instanceof Change.UndoInFinally change) {
      edit = new RemovalInFinally(at, source).edit(change);
    } else if (fix.change() instanceof Change.CallBefore change) {
      edit = new CallOnBuilder(at, source).edit(change);
    } else if (fix.change() instanceof Change.StopAtEnd change) {
      edit = new StopInTeardown(at, source).edit(change);
    } else {
      edit = Optional.empty();
    }
    return edit.map(it -> it.setShortDescription(fix.title()).build());
  }
}

package dev.overstay.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import dev.overstay.checks.finding.Fix;
import dev.overstay.errorprone.fixes.Edits;
import java.util.List;
import java.util.Optional;

/**
 * A rule, as Error Prone sees it. The build writes a subclass for each rule; its name is the rule's
 * id.
 *
 * <p>All checks share one analysis of the whole compilation, made when the first of them is asked.
 * A finding is reported while the compilation unit of its place is matched, so that excluded paths
 * and the order of messages are the compiler's.
 */
public abstract class RuleCheck extends BugChecker implements CompilationUnitTreeMatcher {

  private static final long serialVersionUID = 1;

  /** A check named by its annotation. */
  protected RuleCheck() {}

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    CompilationFindings findings = CompilationFindings.of(state);
    findings
        .defects()
        .contained(
            unit,
            () -> {
              for (PlacedFinding finding : findings.in(unit, canonicalName())) {
                report(finding, findings.settings(), state);
              }
            });
    return Description.NO_MATCH;
  }

  private void report(PlacedFinding found, Settings settings, VisitorState state) {
    Severities severities = new Severities(state.errorProneOptions());
    TreePath path = found.path();
    severities
        .of(found.finding(), settings.level())
        .filter(severity -> !new SourceSuppressions(this, state).accepts(found, severity))
        .ifPresent(
            severity -> {
              VisitorState here = state.withPath(path);
              List<Fix> offered =
                  found.finding().fixes().stream().filter(settings::offers).toList();
              Optional<SuggestedFix> edit =
                  offered.stream().flatMap(fix -> Edits.of(fix, here).stream()).findFirst();
              String message = Message.of(found);
              if (edit.isEmpty() && settings.offersAny()) {
                message += "\n  " + Message.whyNoEdit(found.finding().fixes(), offered);
              }
              Description.Builder description =
                  buildDescription(path.getLeaf()).setMessage(message);
              edit.ifPresent(description::addFix);
              here.reportMatch(description.build().applySeverityOverride(severity));
            });
  }
}

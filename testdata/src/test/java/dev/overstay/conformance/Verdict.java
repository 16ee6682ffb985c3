package dev.overstay.conformance;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found, held against what was wanted.
 *
 * @param missing marks that no finding answers
 * @param pending marks of rules to come
 * @param unexpected findings that no mark asks for
 * @param repeated findings that say the same at the same place as another
 * @param unknownRules marks that name no rule of any release
 * @param all every finding, notes and suppressed ones included
 */
record Verdict(
    List<Mark> missing,
    List<Mark> pending,
    List<Finding> unexpected,
    List<Finding> repeated,
    List<Mark> unknownRules,
    List<Finding> all) {

  /** Compares all findings of an analysis with all marks of its sources. */
  static Verdict of(List<Mark> marks, List<Finding> findings, RuleNames rules) {
    List<Finding> shown = findings.stream().filter(Verdict::isShown).toList();
    List<Mark> missing =
        marks.stream()
            .filter(it -> rules.existing().contains(it.rule()))
            .filter(mark -> shown.stream().noneMatch(it -> answers(it, mark)))
            .toList();
    List<Finding> unexpected =
        shown.stream().filter(it -> marks.stream().noneMatch(mark -> isAt(it, mark))).toList();
    return new Verdict(
        missing,
        marks.stream().filter(rules::isPending).toList(),
        unexpected,
        repeated(shown),
        marks.stream().filter(rules::isUnknown).toList(),
        findings);
  }

  /** Whether a user sees a finding by default. */
  static boolean isShown(Finding finding) {
    return finding.level().atLeast(Level.WARNING) && finding.suppression().isEmpty();
  }

  /** Whether a finding is where a mark wants one of its rule. */
  static boolean isAt(Finding finding, Mark mark) {
    return finding.rule().equals(mark.rule())
        && finding.primary().sourcePath().equals(mark.file())
        && finding.primary().span().anchorLine() == mark.line();
  }

  private static boolean answers(Finding finding, Mark mark) {
    return isAt(finding, mark) && mark.messagePart().map(finding.message()::contains).orElse(true);
  }

  private static List<Finding> repeated(List<Finding> findings) {
    Set<String> seen = new LinkedHashSet<>();
    List<Finding> repeated = new ArrayList<>();
    for (Finding each : findings) {
      String place = each.primary().sourcePath() + ":" + each.primary().span().anchorLine();
      if (!seen.add(each.rule() + " " + place + " " + each.message())) {
        repeated.add(each);
      }
    }
    return List.copyOf(repeated);
  }

  /** Whether everything wanted was found and nothing else. */
  boolean passes() {
    return missing.isEmpty()
        && unexpected.isEmpty()
        && repeated.isEmpty()
        && unknownRules.isEmpty();
  }

  /** Whether this is so as far as one rule is concerned. */
  boolean passesFor(String rule) {
    return missing.stream().noneMatch(it -> it.rule().equals(rule))
        && unexpected.stream().noneMatch(it -> it.rule().equals(rule))
        && repeated.stream().noneMatch(it -> it.rule().equals(rule));
  }
}

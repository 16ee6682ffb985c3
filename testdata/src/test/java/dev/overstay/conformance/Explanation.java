package dev.overstay.conformance;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says why a case fails, as far as the runner can tell. */
final class Explanation {

  private final Verdict verdict;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Verdict verdict) {
    this.verdict = verdict;
  }

  /**
   * Lists what is missing and what was not expected, each with what is known about it.
   *
   * @param classes the case's classes: the facts of the methods in question are printed from them;
   *     empty for no facts
   */
  static String of(Verdict verdict, List<ClassFacts> classes) {
    Explanation explanation = new Explanation(verdict);
    explanation.differences();
    if (!classes.isEmpty()) {
      explanation.facts(classes);
    }
    return explanation.out.toString();
  }

  private void differences() {
    verdict.unknownRules().forEach(it -> line("NO SUCH RULE " + it.text()));
    for (Mark mark : verdict.missing()) {
      line("MISSING " + mark.text());
      verdict.all().stream()
          .filter(it -> isRelated(it, mark))
          .forEach(it -> out.append("  but there is ").append(FindingText.of(it)));
    }
    for (Finding each : verdict.unexpected()) {
      out.append("UNEXPECTED ").append(FindingText.of(each));
    }
    for (Finding each : verdict.repeated()) {
      out.append("REPEATED ").append(FindingText.of(each));
    }
  }

  /** In the same file the same rule, or any on that line; unless it is listed anyway. */
  private boolean isRelated(Finding finding, Mark mark) {
    boolean sameLine = finding.primary().span().anchorLine() == mark.line();
    return finding.primary().sourcePath().equals(mark.file())
        && (sameLine || finding.rule().equals(mark.rule()))
        && !verdict.unexpected().contains(finding);
  }

  private void facts(List<ClassFacts> classes) {
    Set<String> places = new TreeSet<>();
    verdict.missing().forEach(it -> places.add(it.file() + ":" + it.line()));
    verdict
        .unexpected()
        .forEach(
            it -> places.add(it.primary().sourcePath() + ":" + it.primary().span().anchorLine()));
    Set<String> bodies = new LinkedHashSet<>();
    for (ClassFacts type : classes) {
      String file = type.packageName().replace('.', '/') + "/" + type.sourceFile().orElse("");
      for (MethodFacts method : type.methods()) {
        method
            .body()
            .filter(body -> linesOf(body).stream().anyMatch(it -> places.contains(file + ":" + it)))
            .ifPresent(body -> bodies.add(body.toString()));
      }
    }
    bodies.forEach(this::line);
  }

  private static Set<Integer> linesOf(Body body) {
    Set<Integer> lines = new TreeSet<>();
    for (Block block : body.blocks()) {
      block.effects().forEach(it -> lines.add(it.span().anchorLine()));
    }
    return lines;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}

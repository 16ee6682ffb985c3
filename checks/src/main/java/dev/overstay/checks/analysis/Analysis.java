package dev.overstay.checks.analysis;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Models;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.rules.Rule;
import dev.overstay.checks.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Runs rules over modules.
 *
 * <p>Recursion is as deep as the call graph of the analysed program: call it on a thread with a
 * stack of some 256 MB.
 */
public final class Analysis {

  private final Models models;
  private final Predicate<String> enabledRules;
  private final Acceptance acceptance;

  /**
   * An analysis that knows these libraries.
   *
   * @param enabledRules whether the rule of an id is asked
   */
  public Analysis(Models models, Predicate<String> enabledRules) {
    this(models, enabledRules, Acceptance.DEFAULT);
  }

  /**
   * An analysis that knows these libraries.
   *
   * @param enabledRules whether the rule of an id is asked
   * @param acceptance what the analysed code may say about findings in it
   */
  public Analysis(Models models, Predicate<String> enabledRules, Acceptance acceptance) {
    this.models = models;
    this.enabledRules = enabledRules;
    this.acceptance = acceptance;
  }

  /** The findings of one module; a defect of Overstay that it brings to light is thrown. */
  public AnalysisResult run(Module module) {
    return run(module, Faults.THROWN);
  }

  /**
   * The findings of one module.
   *
   * @param faults what becomes of defects of Overstay; a class that is left out may be what lets
   *     go, so there are no findings about fields that it can see
   */
  public AnalysisResult run(Module module, Faults faults) {
    Set<String> leftOut = new TreeSet<>();
    return run(
        module,
        (className, work) -> faults.run(className, noted(className, work, leftOut)),
        leftOut);
  }

  /** The work, but a class that it fails on is remembered. */
  private static Runnable noted(String className, Runnable work, Set<String> leftOut) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        leftOut.add(className);
        throw e;
      }
    };
  }

  private AnalysisResult run(Module module, Faults faults, Set<String> leftOut) {
    Program program = new Program(module.classNames(), module.world(), models);
    ModuleView view = new ModuleView(program, faults);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : RuleSet.all()) {
      if (enabledRules.test(rule.info().id())) {
        for (ClassFacts type : program.module()) {
          faults.run(type.name(), () -> rule.check(type, view, findings::add));
        }
      }
    }
    leftOut.addAll(module.world().unread());
    Unread unread = new Unread(program, leftOut);
    Suppressions suppressions = new Suppressions(program, acceptance);
    List<Finding> sorted =
        findings.stream()
            .filter(it -> !unread.mayLetGo(it))
            .filter(suppressions::isWanted)
            .map(suppressions::applied)
            .sorted(Finding.ORDER)
            .toList();
    return new AnalysisResult(
        sorted,
        List.of(),
        program.module().size(),
        leftOut.isEmpty() ? suppressions.unused(enabledRules) : List.of());
  }
}

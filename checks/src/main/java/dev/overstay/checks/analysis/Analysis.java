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

  /**
   * An analysis that knows these libraries.
   *
   * @param enabledRules whether the rule of an id is asked
   */
  public Analysis(Models models, Predicate<String> enabledRules) {
    this.models = models;
    this.enabledRules = enabledRules;
  }

  /** The findings of one module; a defect of Overstay that it brings to light is thrown. */
  public AnalysisResult run(Module module) {
    return run(module, Faults.THROWN);
  }

  /**
   * The findings of one module.
   *
   * @param faults what becomes of defects of Overstay; where a class is left out, what only its
   *     code could have shown is not known
   */
  public AnalysisResult run(Module module, Faults faults) {
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
    Suppressions suppressions = new Suppressions(program);
    List<Finding> sorted =
        findings.stream().map(suppressions::applied).sorted(Finding.ORDER).toList();
    return new AnalysisResult(sorted, List.of(), program.module().size());
  }
}

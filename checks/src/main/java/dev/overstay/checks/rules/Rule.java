package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.retention.ModuleView;
import java.util.function.Consumer;

/** A rule: what it says of itself, and a function from a class to findings. */
public interface Rule {

  /** What every tool says about this rule. */
  RuleInfo info();

  /**
   * Reports the defects of one class.
   *
   * @param type one of the module's own classes
   * @param view the module and what is known of it
   * @param findings takes each defect
   */
  void check(ClassFacts type, ModuleView view, Consumer<Finding> findings);
}

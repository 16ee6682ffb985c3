package dev.overstay.errorprone;

import com.sun.tools.javac.util.Context;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.rules.NewRules;
import java.util.List;

/** What finds the defects of a module. A test puts one that fails into the compiler's context. */
@FunctionalInterface
interface Engine {

  /** Where another one is looked for. */
  Context.Key<Engine> KEY = new Context.Key<>();

  /** The rules. */
  Engine RULES = (module, analysis, faults) -> analysis.run(module, faults).findings();

  /**
   * The findings in a module.
   *
   * @param analysis as the settings want it
   * @param faults what becomes of defects of Overstay
   */
  List<Finding> findings(Module module, Analysis analysis, Faults faults);

  /** The rules whose findings are notes until somebody opts in. */
  default NewRules newRules() {
    return NewRules.ofThisRelease();
  }

  /** The one that a compilation uses. */
  static Engine of(Context context) {
    Engine other = context.get(KEY);
    return other == null ? RULES : other;
  }
}

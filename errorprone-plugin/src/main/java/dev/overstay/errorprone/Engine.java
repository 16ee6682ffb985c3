package dev.overstay.errorprone;

import com.sun.tools.javac.util.Context;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.model.Models;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.rules.NewRules;
import java.util.List;
import java.util.function.Predicate;

/** What finds the defects of a module. A test puts one that fails into the compiler's context. */
@FunctionalInterface
interface Engine {

  /** Where another one is looked for. */
  Context.Key<Engine> KEY = new Context.Key<>();

  /** The rules. */
  Engine RULES =
      (module, models, enabled, faults) ->
          new Analysis(Models.shipped().with(models.toArray(ModelFile[]::new)), enabled)
              .run(module, faults)
              .findings();

  /**
   * The findings in a module.
   *
   * @param models the project's own models
   * @param enabled whether the rule of an id is asked
   * @param faults what becomes of defects of Overstay
   */
  List<Finding> findings(
      Module module, List<ModelFile> models, Predicate<String> enabled, Faults faults);

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

package dev.overstay.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.javac.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of Overstay's own defects in somebody's compilation: the first becomes a warning,
 * and whatever it hit is left out. Under {@code -Werror} it is a note, since a warning would end
 * the build.
 */
final class Defects {

  private static final int MOST_FRAMES = 6;

  private final Trees trees;
  private final boolean warningsAreErrors;
  private final Map<String, Throwable> met = new LinkedHashMap<>();
  private boolean told;

  Defects(Context context) {
    this.trees = JavacTrees.instance(context);
    this.warningsAreErrors = Options.instance(context).isSet("-Werror");
  }

  /** Takes what the analysis could not do about a class, for {@link #tell}. */
  Faults faults() {
    return Faults.toldTo(met::putIfAbsent);
  }

  /** Takes what ended the analysis altogether. */
  void failed(Throwable thrown) {
    met.putIfAbsent("", thrown);
  }

  /**
   * Takes what the front end could not read because of a defect. What is none, a class that is
   * missing or a broken jar, is unknown to the rules and the compiler's own affair.
   */
  Problems ofReading() {
    return new Problems() {
      @Override
      public void unreadable(String sentence) {}

      @Override
      public void defect(String what, String className, Throwable thrown) {
        met.putIfAbsent(className, thrown);
      }
    };
  }

  /** What does something about one unit; if it fails, the rest of that is left out. */
  void contained(CompilationUnitTree unit, Runnable work) {
    faultsOf(unit).run("", work);
  }

  private Faults faultsOf(CompilationUnitTree unit) {
    return Faults.toldTo((nowhere, thrown) -> tell(unit, thrown));
  }

  /**
   * Says the first of what was met, if anything was.
   *
   * @param units gives the unit of a class
   * @param fallback where it is said when the class has none
   */
  void tell(Units units, CompilationUnitTree fallback) {
    met.entrySet().stream()
        .findFirst()
        .ifPresent(
            first -> {
              CompilationUnitTree unit = units.of(first.getKey());
              tell(unit == null ? fallback : unit, first.getValue());
            });
  }

  /** Finds the unit of a class. */
  interface Units {
    /** The unit that declares a class; null where none does. */
    @Nullable CompilationUnitTree of(String className);
  }

  private void tell(CompilationUnitTree unit, Throwable thrown) {
    StringBuilder text = new StringBuilder(unit.getSourceFile().getName());
    text.append(" could not be analysed in full: ").append(thrown);
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      text.append("\n      at ").append(frames[i]);
    }
    tell(unit, text.toString());
  }

  private void tell(CompilationUnitTree unit, String what) {
    if (told) {
      return;
    }
    told = true;
    trees.printMessage(
        warningsAreErrors ? Diagnostic.Kind.NOTE : Diagnostic.Kind.WARNING,
        "[Overstay] "
            + what
            + "\n    This is a defect of Overstay and no fault of your code; the compilation goes"
            + " on. Please report it with these lines: "
            + RuleInfo.SITE,
        unit,
        unit);
  }
}

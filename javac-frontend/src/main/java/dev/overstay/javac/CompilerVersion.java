package dev.overstay.javac;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows how compilers differ: kinds of trees that this is compiled without, by
 * the names of their classes, and what a compiler leaves out of its class files.
 *
 * <p>Fields are read by reflection: the packages are exported to us, so nothing has to be opened.
 */
final class CompilerVersion {

  /** From this target on, inner classes that do not use their outer instance do not keep it. */
  private static final int OMITS_OUTER_INSTANCE = 19;

  /** From this target on, concatenation is left to the run time, which must not see changes. */
  private static final int CONCATENATES_AT_RUN_TIME = 9;

  private static final int REFERENCES_TAKE_WHAT_IS_GIVEN = 24;

  private final boolean omitsOuterInstance;
  private final boolean makesTextEarly;

  private CompilerVersion(boolean omitsOuterInstance, boolean makesTextEarly) {
    this.omitsOuterInstance = omitsOuterInstance;
    this.makesTextEarly = makesTextEarly;
  }

  static CompilerVersion of(Context context) {
    Options options = Options.instance(context);
    boolean asked = options.getBoolean("optimizeOuterThis", false);
    int target = target(options);
    return new CompilerVersion(
        asked || target >= OMITS_OUTER_INSTANCE, target >= CONCATENATES_AT_RUN_TIME);
  }

  private static int target(Options options) {
    for (String option : List.of("--release", "-target", "--target")) {
      String value = options.get(option);
      if (value != null) {
        return feature(value);
      }
    }
    return Runtime.version().feature();
  }

  private static int feature(String version) {
    String number = version.startsWith("1.") ? version.substring(2) : version;
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return Runtime.version().feature();
    }
  }

  /** Whether class files leave out outer instances that nothing uses. */
  boolean omitsOuterInstance() {
    return omitsOuterInstance;
  }

  /**
   * Whether a method reference that becomes a lambda has the parameters of the interface, rather
   * than those of the method.
   */
  boolean referencesTakeWhatIsGiven() {
    return Runtime.version().feature() >= REFERENCES_TAKE_WHAT_IS_GIVEN;
  }

  /** Whether the parts of a concatenation are made text before they are put together. */
  boolean makesTextEarly() {
    return makesTextEarly;
  }

  // ---- Labels of cases

  /** What a constant label names; the label itself where it is an expression; else null. */
  @Nullable JCTree constant(JCTree label) {
    if (isA(label, "JCConstantCaseLabel")) {
      return tree(label, "expr");
    }
    return isDefault(label) || pattern(label) != null ? null : label;
  }

  boolean isDefault(JCTree label) {
    return isA(label, "JCDefaultCaseLabel");
  }

  /** The pattern that a label asks for; null for other labels. */
  @Nullable JCTree pattern(JCTree label) {
    if (isA(label, "JCPatternCaseLabel")) {
      return tree(label, "pat");
    }
    return isPattern(label) ? label : null;
  }

  private static boolean isPattern(JCTree tree) {
    return tree instanceof JCTree.JCPattern;
  }

  /** The condition after {@code when}; null where there is none. */
  @Nullable JCTree guard(JCTree caseTree) {
    return tree(caseTree, "guard");
  }

  // ---- Patterns

  /** The nested patterns of a record pattern; null for other patterns. */
  @Nullable List<JCTree> nested(JCTree pattern) {
    return isA(pattern, "JCRecordPattern") ? trees(pattern, "nested") : null;
  }

  /** The pattern in parentheses, or before {@code &&} in a preview of Java 17; else null. */
  @Nullable JCTree inner(JCTree pattern) {
    if (isA(pattern, "JCParenthesizedPattern")) {
      return tree(pattern, "pattern");
    }
    return isA(pattern, "JCGuardPattern") ? tree(pattern, "patt") : null;
  }

  /** The condition that a preview of Java 17 had in the pattern; else null. */
  @Nullable JCTree innerGuard(JCTree pattern) {
    return isA(pattern, "JCGuardPattern") ? tree(pattern, "expr") : null;
  }

  // ---- Reflection

  private static boolean isA(JCTree tree, String simpleName) {
    return tree.getClass().getSimpleName().equals(simpleName);
  }

  private static @Nullable JCTree tree(JCTree of, String field) {
    return value(of, field) instanceof JCTree it ? it : null;
  }

  private static List<JCTree> trees(JCTree of, String field) {
    return value(of, field) instanceof List<?> list
        ? list.stream().filter(JCTree.class::isInstance).map(JCTree.class::cast).toList()
        : List.of();
  }

  /** Null where this compiler's trees have no such field. */
  private static @Nullable Object value(JCTree of, String name) {
    try {
      Field field = of.getClass().getField(name);
      return field.get(of);
    } catch (NoSuchFieldException | IllegalAccessException e) {
      return null;
    }
  }
}

package dev.overstay.benchmarks.parity;

import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One finding that sources and classes of a library do not agree about.
 *
 * @param library its name in the plan
 * @param rule the rule's id
 * @param fingerprint the finding's
 * @param what {@code only in the classes}, {@code only in the sources}, {@code level}, {@code line}
 */
record Difference(String library, String rule, String fingerprint, String what) {

  static final String ONLY_CLASSES = "only in the classes";
  static final String ONLY_SOURCES = "only in the sources";
  static final String LEVEL = "level";
  static final String LINE = "line";

  private static final List<String> HEAD =
      List.of("library", "rule", "fingerprint", "what", "cause");

  /** Whether only one side has the finding at all. */
  boolean isOneSided() {
    return what.equals(ONLY_CLASSES) || what.equals(ONLY_SOURCES);
  }

  /** The differences that are known, each with its cause. */
  static Map<Difference, String> readCauses(Path file) {
    Map<Difference, String> causes = new LinkedHashMap<>();
    for (List<String> row : Table.read(file, HEAD.size())) {
      Difference difference = new Difference(row.get(0), row.get(1), row.get(2), row.get(3));
      if (row.get(4).isEmpty()) {
        throw new UserError(file.getFileName() + " has no cause for " + difference);
      }
      causes.put(difference, row.get(4));
    }
    return causes;
  }

  @Override
  public String toString() {
    return String.join("\t", library, rule, fingerprint, what);
  }
}

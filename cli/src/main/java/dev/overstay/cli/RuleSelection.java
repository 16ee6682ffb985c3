package dev.overstay.cli;

import dev.overstay.checks.model.Closest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which rules run.
 *
 * @param only if not empty, no others
 * @param without never these
 */
record RuleSelection(Set<String> only, Set<String> without) implements Predicate<String> {

  /** All of them. */
  static final RuleSelection ALL = new RuleSelection(Set.of(), Set.of());

  /**
   * Reads {@code +Id,-Id}.
   *
   * @throws UsageException if it has another form or names a rule that there is not
   */
  static RuleSelection parse(String text, List<String> known) {
    Set<String> only = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      String word = part.strip();
      if (word.length() < 2 || (word.charAt(0) != '+' && word.charAt(0) != '-')) {
        throw new UsageException(
            "--rules takes +Id (only these) and -Id (not these), separated by commas, but \""
                + word
                + "\" has no sign or no id.");
      }
      String id = word.substring(1);
      requireKnown(id, known);
      (word.charAt(0) == '+' ? only : without).add(id);
    }
    return new RuleSelection(only, without);
  }

  /** Says which rule was meant when there is none of this id. */
  static void requireKnown(String id, List<String> known) {
    if (!known.contains(id)) {
      throw new UsageException(
          "There is no rule \"" + id + "\"; the closest is " + Closest.to(id, known) + ".");
    }
  }

  @Override
  public boolean test(String id) {
    return (only.isEmpty() || only.contains(id)) && !without.contains(id);
  }
}

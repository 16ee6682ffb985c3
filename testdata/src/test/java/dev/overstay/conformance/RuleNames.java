package dev.overstay.conformance;

import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids that a mark may name.
 *
 * @param existing rules there are
 * @param planned rules to come: marks that name them are counted and not required
 */
record RuleNames(Set<String> existing, Set<String> planned) {

  /** The rules of this build and those in {@code planned-rules.txt}. */
  static RuleNames shipped() {
    Set<String> existing = new TreeSet<>();
    RuleSet.infos().stream().map(RuleInfo::id).forEach(existing::add);
    Set<String> planned = new TreeSet<>();
    Path file = Layout.module().resolve("planned-rules.txt");
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          planned.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleNames(existing, planned);
  }

  /** Whether a mark's rule is still to come. */
  boolean isPending(Mark mark) {
    return planned.contains(mark.rule()) && !existing.contains(mark.rule());
  }

  /** Whether no release knows a mark's rule. */
  boolean isUnknown(Mark mark) {
    return !planned.contains(mark.rule()) && !existing.contains(mark.rule());
  }
}

package dev.overstay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cases in which a front end is known to differ from the reference, each with the reason: a
 * line is the case's id, a tab, and why. The list may only shrink, so a case that no longer differs
 * has to be taken out.
 *
 * @param reasons by the id of the case
 */
record KnownGaps(Map<String, String> reasons) {

  /**
   * Reads the gaps of a front end, or of a way of writing; there are none where there is no file.
   *
   * @throws IllegalArgumentException if a line gives no reason
   */
  static KnownGaps of(String frontEnd) {
    Path file = Layout.gaps(frontEnd);
    Map<String, String> reasons = new TreeMap<>();
    for (String line : Files.exists(file) ? lines(file) : List.<String>of()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", 2);
      if (parts.length < 2 || parts[1].isBlank()) {
        throw new IllegalArgumentException(file + ": no reason is given for " + line);
      }
      reasons.put(parts[0], parts[1]);
    }
    return new KnownGaps(reasons);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Case each) {
    return reasons.containsKey(each.id());
  }
}

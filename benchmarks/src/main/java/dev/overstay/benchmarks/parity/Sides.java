package dev.overstay.benchmarks.parity;

import dev.overstay.benchmarks.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one library led to, read from its classes and from its sources.
 *
 * @param classes the findings in the class files, by rule and fingerprint
 * @param trees those in the sources
 * @param errors why the sources do not compile
 * @param problems what the front end could not read of sources that do
 */
record Sides(
    Map<Key, Found> classes, Map<Key, Found> trees, List<String> errors, List<String> problems) {

  /** Which finding: its line is no part of that. */
  record Key(String rule, String fingerprint) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
    }
  }

  /** A finding as one side has it. */
  record Found(String level, String file, String line, String member, String message) {

    @Override
    public String toString() {
      return level + " " + file + ":" + line + " " + member + ": " + message;
    }
  }

  private static final int CELLS = 8;

  /** Reads what the javac front end's {@code LibraryFindings} wrote. */
  static Sides read(Path file) {
    Sides sides = new Sides(new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    try {
      for (String line : Files.readAllLines(file)) {
        sides.add(line.split("\t", CELLS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sides;
  }

  private void add(String[] cells) {
    switch (cells[0]) {
      case "error" -> errors.add(cells[1]);
      case "problem" -> problems.add(cells[1]);
      case "classes" -> put(classes, cells);
      case "trees" -> put(trees, cells);
      default -> throw new UserError("'" + cells[0] + "' is not a row of findings");
    }
  }

  private static void put(Map<Key, Found> side, String[] cells) {
    side.put(
        new Key(cells[1], cells[3]), new Found(cells[2], cells[4], cells[5], cells[6], cells[7]));
  }

  /** What either side has. */
  Set<Key> either() {
    Set<Key> keys = new TreeSet<>(classes.keySet());
    keys.addAll(trees.keySet());
    return keys;
  }

  /** What both sides have, whatever its level and line. */
  Set<Key> both() {
    Set<Key> keys = new TreeSet<>(classes.keySet());
    keys.retainAll(trees.keySet());
    return keys;
  }

  /** What they do not agree about; of a finding that both have, its level before its line. */
  List<Difference> differences(String library) {
    List<Difference> differences = new ArrayList<>();
    for (Key key : either()) {
      Found inClasses = classes.get(key);
      Found inTrees = trees.get(key);
      if (inTrees == null) {
        differences.add(of(library, key, Difference.ONLY_CLASSES));
      } else if (inClasses == null) {
        differences.add(of(library, key, Difference.ONLY_SOURCES));
      } else if (!inClasses.level().equals(inTrees.level())) {
        differences.add(of(library, key, Difference.LEVEL));
      } else if (!inClasses.file().equals(inTrees.file())
          || !inClasses.line().equals(inTrees.line())) {
        differences.add(of(library, key, Difference.LINE));
      }
    }
    return differences;
  }

  private static Difference of(String library, Key key, String what) {
    return new Difference(library, key.rule(), key.fingerprint(), what);
  }

  /** What each side says of a finding, for people. */
  String text(Difference difference) {
    Key key = new Key(difference.rule(), difference.fingerprint());
    return "     classes: %s%n     sources: %s%n"
        .formatted(
            classes.containsKey(key) ? classes.get(key) : "-",
            trees.containsKey(key) ? trees.get(key) : "-");
  }
}

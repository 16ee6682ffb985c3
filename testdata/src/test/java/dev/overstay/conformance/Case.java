package dev.overstay.conformance;

import java.nio.file.Path;
import java.util.List;

/**
 * One case: a package that is analysed as a module of its own.
 *
 * @param area the family of cases it belongs to
 * @param name names its shape
 * @param files its source files, sorted
 * @param marks what must be reported in it, and nothing else
 */
record Case(String area, String name, List<Path> files, List<Mark> marks) {

  /** What a case is known by: its directory below the corpus. */
  String id() {
    return area + "/" + name;
  }

  /** The package that all its files are in. */
  String packageName() {
    return "cases." + area + "." + name;
  }

  /** Whether a class is one of this case's. */
  boolean declares(String className) {
    return className.startsWith(packageName() + ".");
  }

  /** Whether nothing may be reported in it, by no rule of this release or a later one. */
  boolean isCorrect() {
    return marks.isEmpty();
  }

  /** Whether a rule must report something in it. */
  boolean isBadFor(String rule) {
    return marks.stream().anyMatch(it -> it.rule().equals(rule));
  }

  @Override
  public String toString() {
    return id();
  }
}

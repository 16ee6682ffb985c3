package dev.overstay.checks.summary;

import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AccessPath.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arithmetic on access paths. Paths are cut at a length, so that recursion comes to an end. */
final class Paths {

  /** Longer paths end in "something inside". */
  static final int LONGEST = 4;

  private static final Step CONTENT = new AccessPath.Content();

  private Paths() {}

  /**
   * A path and further steps. A field that repeats leads back to where it was: a list's next of
   * next is next. What is inside of what is inside is inside; but what is inside a field is not the
   * field, though the path came through some other inside before.
   */
  static AccessPath append(AccessPath path, List<Step> more) {
    if (more.isEmpty()) {
      return path;
    }
    if (more.size() == 1 && path.steps().isEmpty()) {
      return new AccessPath(path.root(), more);
    }
    List<Step> steps = new ArrayList<>(path.steps());
    for (Step step : more) {
      int before = steps.indexOf(step);
      boolean field = step instanceof AccessPath.Field;
      if (before < 0 || (!field && !steps.get(steps.size() - 1).equals(step))) {
        steps.add(step);
      } else if (field) {
        steps.subList(before + 1, steps.size()).clear();
      }
    }
    return new AccessPath(path.root(), cut(steps));
  }

  /** The different paths that paths come to with further steps. */
  static List<AccessPath> append(List<AccessPath> paths, List<Step> more) {
    if (more.isEmpty()) {
      return paths;
    }
    if (paths.size() == 1) {
      return List.of(append(paths.get(0), more));
    }
    Set<AccessPath> all = new LinkedHashSet<>();
    for (AccessPath path : paths) {
      all.add(append(path, more));
    }
    return List.copyOf(all);
  }

  /** A path and one step. */
  static AccessPath append(AccessPath path, Step step) {
    return append(path, List.of(step));
  }

  private static List<Step> cut(List<Step> steps) {
    if (steps.size() <= LONGEST) {
      return steps;
    }
    List<Step> shorter = new ArrayList<>(steps.subList(0, LONGEST - 1));
    shorter.add(CONTENT);
    return shorter;
  }

  /** Whether what lies at {@code inner} lies inside what lies at {@code outer}, or is it. */
  static boolean isWithin(AccessPath inner, AccessPath outer) {
    if (!inner.root().equals(outer.root()) || inner.steps().size() < outer.steps().size()) {
      return false;
    }
    for (int i = 0; i < outer.steps().size(); i++) {
      if (!matches(outer.steps().get(i), inner.steps().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Something inside" may be any field or element. */
  private static boolean matches(Step one, Step other) {
    return one.equals(other)
        || one instanceof AccessPath.Content
        || other instanceof AccessPath.Content;
  }

  /** The steps of {@code path} after its first {@code count}. */
  static List<Step> after(AccessPath path, int count) {
    return path.steps().subList(count, path.steps().size());
  }

  static boolean isLocal(AccessPath path) {
    return path.root() instanceof AccessPath.Local;
  }

  static boolean isLocal(AccessPath path, int value) {
    return path.root() instanceof AccessPath.Local local && local.value() == value;
  }
}

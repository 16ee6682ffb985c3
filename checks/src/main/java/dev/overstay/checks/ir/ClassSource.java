package dev.overstay.checks.ir;

import java.util.Optional;
import java.util.Set;

/** Gives classes by name. Front ends implement it; an unreadable class is absent, never thrown. */
@FunctionalInterface
public interface ClassSource {

  /**
   * The class of this binary name.
   *
   * @return empty where it cannot be found or read
   */
  Optional<ClassFacts> find(String binaryName);

  /**
   * The classes that were asked for until now and could not be read in full, by binary name. What
   * they do is not known, so it may be anything.
   */
  default Set<String> unread() {
    return Set.of();
  }
}

package dev.overstay.checks.ir;

import java.util.Optional;

/** Gives classes by name. Front ends implement it; an unreadable class is absent, never thrown. */
@FunctionalInterface
public interface ClassSource {

  /**
   * The class of this binary name.
   *
   * @return empty where it cannot be found or read
   */
  Optional<ClassFacts> find(String binaryName);
}

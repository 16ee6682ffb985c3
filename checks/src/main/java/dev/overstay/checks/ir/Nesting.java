package dev.overstay.checks.ir;

import java.util.Optional;

/**
 * Where a class is declared.
 *
 * @param kind how it is declared
 * @param outer binary name of the directly enclosing class
 * @param enclosingMethod the method whose body declares it; known for local and anonymous classes
 *     only, and not for those in initialisers
 */
public record Nesting(Kind kind, Optional<String> outer, Optional<MethodRef> enclosingMethod) {

  /** How a class is declared. */
  public enum Kind {
    TOP_LEVEL,
    MEMBER,
    LOCAL,
    ANONYMOUS
  }

  /** A top-level class. */
  public static final Nesting TOP_LEVEL =
      new Nesting(Kind.TOP_LEVEL, Optional.empty(), Optional.empty());
}

package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.ClassSource;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Types;

/**
 * What is asked of the language itself.
 *
 * @param types relations of types
 * @param names names as facts write them
 * @param world the facts of classes that are no sources
 * @param release the release that class files would be made for: what is in them depends on it
 */
record Language(Types types, TypeNames names, ClassSource world, int release) {

  /** From here on, inner classes that do not use their outer instance do not keep it. */
  private static final int OMITS_OUTER_INSTANCE = 19;

  /** From here on, concatenation is left to the run time, which must not see changes. */
  private static final int CONCATENATES_AT_RUN_TIME = 9;

  private static final int REFERENCES_TAKE_WHAT_IS_GIVEN = 24;
  private static final int HAS_MATCH_EXCEPTION = 21;

  Predefined predefined() {
    return types.predefined;
  }

  boolean omitsOuterInstance() {
    return release >= OMITS_OUTER_INSTANCE;
  }

  boolean makesTextEarly() {
    return release >= CONCATENATES_AT_RUN_TIME;
  }

  boolean referencesTakeWhatIsGiven() {
    return release >= REFERENCES_TAKE_WHAT_IS_GIVEN;
  }

  boolean hasMatchException() {
    return release >= HAS_MATCH_EXCEPTION;
  }
}

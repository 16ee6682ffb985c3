package dev.overstay.bytecode;

import dev.overstay.checks.ir.ClassFacts;

/** What came of reading a class file. */
public sealed interface ReadResult {

  /** The class. */
  record Read(ClassFacts facts) implements ReadResult {}

  /**
   * Not read.
   *
   * @param reason why, to follow the name of the class: "it is corrupt"
   */
  record Refused(String reason) implements ReadResult {}
}

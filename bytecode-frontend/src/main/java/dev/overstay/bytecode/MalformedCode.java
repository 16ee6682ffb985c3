package dev.overstay.bytecode;

/** Thrown inside this package when a class file breaks its own rules; never leaves it. */
final class MalformedCode extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedCode(String reason) {
    // Neither trace nor cause: the reason is all that is reported.
    super(reason, null, false, false);
  }
}

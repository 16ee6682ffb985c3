package dev.overstay.bytecode;

/** Thrown inside this package when a class file breaks its own rules; never leaves it. */
final class MalformedCode extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int LONGEST = 80;

  /**
   * @param reason to follow the name of what is malformed: "it ends too early"
   */
  MalformedCode(String reason) {
    // Neither trace nor cause: the reason is all that is reported.
    super(reason, null, false, false);
  }

  /** A text that is not what it should be. */
  static MalformedCode spelling(String text, String wanted) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return new MalformedCode("it is corrupt ('" + shown + "' is no " + wanted + ")");
  }
}

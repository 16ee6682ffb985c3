package dev.overstay.checks.edit;

/** A call put into a builder's chain ({@link dev.overstay.checks.finding.Change.CallBefore}). */
public final class BuilderText {

  private static final String MARK = "/* a guess: say how many there may be */ ";

  private BuilderText() {}

  /**
   * Put after the builder; it says in itself that it is to be looked at.
   *
   * @param call with its arguments
   * @param gap what stands between the builder and the name of the call that stays
   */
  public static String afterBuilder(String call, String gap) {
    String lineBreak = gap.substring(0, Math.max(0, gap.indexOf('.')));
    int open = call.indexOf('(') + 1;
    return (lineBreak.isBlank() ? lineBreak : "")
        + "."
        + call.substring(0, open)
        + MARK
        + call.substring(open);
  }
}

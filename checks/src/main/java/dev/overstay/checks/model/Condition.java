package dev.overstay.checks.model;

/**
 * A constant that an argument must have for a flow to hold, or not to hold.
 *
 * <p>The text form is {@code p0 is -1}. {@link #parse} and {@link #toString} are inverse.
 *
 * @param parameter position of the argument, the first is 0
 * @param constant {@code null}, {@code true}, {@code false}, a decimal integer, the simple name of
 *     an enum constant, or a static field's behind the simple name of its class
 */
public record Condition(int parameter, String constant) {

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException with one sentence saying what is wrong
   */
  public static Condition parse(String text) {
    String[] words = text.split(" ", -1);
    if (words.length == 3 && words[1].equals("is") && !words[2].isEmpty()) {
      AccessPath path = AccessPath.parse(words[0]);
      if (path.root() instanceof AccessPath.Param parameter && path.steps().isEmpty()) {
        return new Condition(parameter.index(), words[2]);
      }
    }
    throw new IllegalArgumentException(
        "the condition \"" + text + "\" does not have the form: p0 is CONSTANT");
  }

  @Override
  public String toString() {
    return "p" + parameter + " is " + constant;
  }
}

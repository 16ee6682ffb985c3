package dev.overstay.checks.edit;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * What stops a field's value where its owner ends ({@link
 * dev.overstay.checks.finding.Change.StopAtEnd}).
 */
public final class StopText {

  private final String field;
  private final String statement;
  private final Layout layout;

  /**
   * The text for one field.
   *
   * @param field its name
   * @param isFinal whether it has been set when its owner ends, come what may
   * @param call the call on its value that stops it, arguments included
   */
  public StopText(String field, boolean isFinal, String call, Layout layout) {
    this.field = field;
    String stop = field + "." + call + ";";
    this.statement = isFinal ? stop : "if (" + field + " != null) { " + stop + " }";
    this.layout = layout;
  }

  /** Put before the first statement of a method, which has this indentation. */
  public String beforeFirst(String indentation) {
    return statement + layout.lineBreak() + indentation;
  }

  /** Put in place of the empty body of a method, which has this indentation. */
  public String body(String indentation) {
    return "{"
        + layout.lineBreak()
        + indentation
        + layout.step()
        + statement
        + layout.lineBreak()
        + indentation
        + "}";
  }

  /**
   * Put before the closing brace of a class, which has this indentation.
   *
   * @param annotation as it is written there
   * @param isMethod whether the class has a method of a name
   */
  public String teardown(String indentation, String annotation, Predicate<String> isMethod) {
    String inner = indentation + layout.step();
    return String.join(
        layout.lineBreak(),
        "",
        inner + "@" + annotation,
        inner + "void " + name(isMethod) + "() {",
        inner + layout.step() + statement,
        inner + "}",
        indentation);
  }

  private String name(Predicate<String> isMethod) {
    String word =
        field.equals(field.toUpperCase(Locale.ROOT)) ? field.toLowerCase(Locale.ROOT) : field;
    String wanted = "stop" + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    String name = wanted;
    for (int i = 2; isMethod.test(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}

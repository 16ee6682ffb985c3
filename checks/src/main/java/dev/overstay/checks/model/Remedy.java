package dev.overstay.checks.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The call by which a suggested fix ends, bounds or empties an object: {@code shutdownNow()} on an
 * executor, {@code maximumSize(10_000) unless weigher} on a builder, {@code remove} on a map.
 *
 * @param call the method with its arguments; without parentheses where the argument is what was put
 *     in
 * @param unless names of methods that do not go together with it on one object
 */
public record Remedy(String call, Set<String> unless) {

  private static final Pattern FORM =
      Pattern.compile("(\\w+(?:\\([\\w., ]*\\))?)(?: unless (\\w+(?:\\|\\w+)*))?");

  public Remedy {
    unless = Set.copyOf(unless);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException with one sentence saying what is wrong
   */
  static Remedy parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no call: write method(arguments), and \"unless a|b\" after it");
    }
    String others = matcher.group(2);
    return new Remedy(
        matcher.group(1), others == null ? Set.of() : Set.of(others.split("\\|", -1)));
  }

  /** Whether its arguments are said, so that it can be called on what a field happens to hold. */
  public boolean isWhole() {
    return call.endsWith(")");
  }

  /** The simple name of the method. */
  public String method() {
    int open = call.indexOf('(');
    return open < 0 ? call : call.substring(0, open);
  }

  @Override
  public String toString() {
    return unless.isEmpty() ? call : call + " unless " + String.join("|", new TreeSet<>(unless));
  }
}

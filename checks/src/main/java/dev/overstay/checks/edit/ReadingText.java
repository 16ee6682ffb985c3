package dev.overstay.checks.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reads early what a task reads ({@link dev.overstay.checks.finding.Change.ReadBefore}): a
 * variable for each reading, the same for readings in the same words.
 */
public final class ReadingText {

  /** Words that cannot be names of variables. */
  private static final Set<String> RESERVED =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" ", -1));

  private final String indentation;
  private final Layout layout;
  private final Set<String> taken;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final StringBuilder declarations = new StringBuilder();

  /**
   * Without any reading yet.
   *
   * @param indentation of the statement that hands the task over
   * @param taken names that stand for something else there
   */
  public ReadingText(String indentation, Set<String> taken, Layout layout) {
    this.indentation = indentation;
    this.taken = new HashSet<>(taken);
    this.layout = layout;
  }

  /**
   * The name to put in place of a reading.
   *
   * @param text the reading as it stands there
   * @param type its type as it is written
   * @param method the simple name of the getter
   * @param argument the one constant argument, where that is text
   */
  public String nameFor(String text, String type, String method, Optional<String> argument) {
    String known = names.get(text);
    if (known != null) {
      return known;
    }
    String name = free(wanted(method, argument));
    taken.add(name);
    names.put(text, name);
    declarations
        .append(type)
        .append(' ')
        .append(name)
        .append(" = ")
        .append(text)
        .append(';')
        .append(layout.lineBreak())
        .append(indentation);
    return name;
  }

  /** Put before the statement that hands the task over. */
  public String declarations() {
    return declarations.toString();
  }

  /** The argument says it best: {@code getHeader("Accept-Language")} is the acceptLanguage. */
  private static String wanted(String method, Optional<String> argument) {
    Optional<String> said = argument.map(ReadingText::camelCase).filter(ReadingText::isName);
    if (said.isPresent()) {
      return said.get();
    }
    String stem = method.replaceFirst("^(?:get|is)(?=[A-Z])", "");
    // getRequestURI: a run of capitals is one word.
    return camelCase(stem.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"));
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isJavaIdentifierStart(word.charAt(0))
        && word.chars().allMatch(Character::isJavaIdentifierPart)
        && !RESERVED.contains(word);
  }

  private static String camelCase(String text) {
    StringBuilder name = new StringBuilder();
    for (String word : text.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        String first = word.substring(0, 1);
        boolean oneCase = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = oneCase ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
        name.append(
                name.length() == 0
                    ? first.toLowerCase(Locale.ROOT)
                    : first.toUpperCase(Locale.ROOT))
            .append(rest);
      }
    }
    return name.toString();
  }

  private String free(String wanted) {
    String base = isName(wanted) ? wanted : "value";
    String name = base;
    for (int i = 2; taken.contains(name); i++) {
      name = base + i;
    }
    return name;
  }
}

package dev.overstay.checks.configuration;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Paths in which nothing is reported, by patterns as in files of ignored paths: {@code *} and
 * {@code ?} stay within a name, {@code **} does not, a pattern may begin at any directory, and what
 * is below a directory that it matches is excluded as well.
 */
final class Exclusions {

  private final List<Pattern> patterns;

  Exclusions(List<Value> patterns) {
    this.patterns = patterns.stream().map(Exclusions::compiled).toList();
  }

  private static Pattern compiled(Value value) {
    String text = value.text();
    if (text.startsWith("/") || text.contains("\\")) {
      throw new ConfigurationException(
          value.origin().text(),
          "\""
              + text
              + "\" is not a pattern of relative paths with slashes, as in com/acme/generated/**.");
    }
    StringBuilder regex = new StringBuilder("(?:.*/)?");
    String pattern = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (pattern.charAt(i) == '*') {
        regex.append("[^/]*");
      } else if (pattern.charAt(i) == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(pattern.substring(i, i + 1)));
      }
    }
    return Pattern.compile(regex.append("(?:/.*)?").toString());
  }

  /** Whether a path with slashes is excluded. */
  boolean contain(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}

package dev.overstay.checks.configuration;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.model.Closest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How loud findings are by rule and by package. What is said of a package is nearer than what is
 * said of a rule, the longer package nearer than the shorter, and a rule in a package nearer than
 * the package.
 */
final class Levels {

  private static final String OFF = "off";
  private static final String ALL_RULES = "";

  /**
   * What somebody said.
   *
   * @param level empty for off
   */
  private record Said(Optional<Level> level) {}

  private static final Said NOTHING = new Said(Optional.empty());

  /** By rule. */
  private final Map<String, Said> rules = new HashMap<>();

  /** By package, then by rule; all its rules under the empty name. */
  private final Map<String, Map<String, Said>> packages = new HashMap<>();

  /**
   * Reads what is said.
   *
   * @param known the ids of all rules
   * @throws ConfigurationException if it names no rule or no level
   */
  Levels(List<Value> byRule, List<Value> byPackage, Collection<String> known) {
    for (Value value : byRule) {
      Pair pair = Pair.of(value, "RuleId=level");
      rules.put(rule(value, pair.name(), known), level(value, pair.value()));
    }
    for (Value value : byPackage) {
      Pair pair = Pair.of(value, "package=level or package:RuleId=level");
      int colon = pair.name().indexOf(':');
      String name = colon < 0 ? pair.name() : pair.name().substring(0, colon).strip();
      String rule =
          colon < 0 ? ALL_RULES : rule(value, pair.name().substring(colon + 1).strip(), known);
      packages.computeIfAbsent(name, key -> new HashMap<>()).put(rule, level(value, pair.value()));
    }
  }

  private static String rule(Value value, String id, Collection<String> known) {
    if (known.contains(id)) {
      return id;
    }
    throw new ConfigurationException(
        value.origin().text(),
        "there is no rule \"" + id + "\"; the closest is " + Closest.to(id, known) + ".");
  }

  private static Said level(Value value, String word) {
    return word.equals(OFF) ? NOTHING : new Said(Optional.of(level(value.origin(), word, OFF)));
  }

  /**
   * The level that a word means.
   *
   * @param besides what else the word could have been; empty for nothing
   */
  static Level level(Origin origin, String word, String besides) {
    return Arrays.stream(Level.values())
        .filter(level -> level.text().equals(word))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> words = Arrays.stream(Level.values()).map(Level::text).toList();
              return new ConfigurationException(
                  origin.text(),
                  "\""
                      + word
                      + "\" is none of "
                      + words.stream().collect(Collectors.joining(", "))
                      + (besides.isEmpty() ? "" : ", " + besides)
                      + ".");
            });
  }

  /** Whether a rule may find anything anywhere. */
  boolean isEnabled(String rule) {
    Said byRule = rules.get(rule);
    return byRule == null
        || byRule.level().isPresent()
        || packages.values().stream()
            .map(said -> said.getOrDefault(rule, said.getOrDefault(ALL_RULES, NOTHING)))
            .anyMatch(said -> said.level().isPresent());
  }

  /**
   * The finding at the level that is said of findings like it; empty where they are off. A note
   * stays a note: what a rule is not sure of fails no build.
   *
   * @param unsaid what becomes of a finding of which nothing is said
   */
  Optional<Finding> applied(Finding finding, UnaryOperator<Finding> unsaid) {
    Optional<Said> said = nearest(finding);
    if (said.isEmpty()) {
      return Optional.of(unsaid.apply(finding));
    }
    return said.get()
        .level()
        .map(level -> finding.level() == Level.NOTE ? finding : finding.at(level));
  }

  private Optional<Said> nearest(Finding finding) {
    String at = finding.primary().className();
    for (int dot = at.lastIndexOf('.'); dot > 0; dot = at.lastIndexOf('.')) {
      at = at.substring(0, dot);
      Map<String, Said> rulesThere = packages.getOrDefault(at, Map.of());
      Said there = rulesThere.get(finding.rule());
      there = there == null ? rulesThere.get(ALL_RULES) : there;
      if (there != null) {
        return Optional.of(there);
      }
    }
    return Optional.ofNullable(rules.get(finding.rule()));
  }
}

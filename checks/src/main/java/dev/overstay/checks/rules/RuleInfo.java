package dev.overstay.checks.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every tool says about a rule.
 *
 * @param id names the defect
 * @param title a short noun phrase
 * @param category its family
 * @param why one sentence: what goes wrong in production
 * @param since version that brought it
 * @param revision counts up, from 1, when the rule comes to find more in code that stays as it is
 */
public record RuleInfo(
    String id, String title, Category category, String why, String since, int revision) {

  /** A rule that finds what it always found. */
  public RuleInfo(String id, String title, Category category, String why, String since) {
    this(id, title, category, why, since, 1);
  }

  /** Where the project is at home. */
  public static final String SITE = "https://overstay.dev";

  /** Where the page of the rule can be read. */
  public String page() {
    return SITE + "/rules/" + id;
  }

  /** The revisions of rules, by id. */
  public static Map<String, Integer> revisions(Collection<RuleInfo> rules) {
    return rules.stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::revision));
  }

  /** A family of rules. */
  public enum Category {
    ESCAPE,
    GROWTH,
    ACTIVITY,
    OBLIGATION;

    /** The name as users read it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

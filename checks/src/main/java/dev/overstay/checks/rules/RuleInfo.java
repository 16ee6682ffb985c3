package dev.overstay.checks.rules;

import java.util.Locale;

/**
 * What every tool says about a rule.
 *
 * @param id names the defect
 * @param title a short noun phrase
 * @param category its family
 * @param why one sentence: what goes wrong in production
 * @param since version that brought it
 */
public record RuleInfo(String id, String title, Category category, String why, String since) {

  /** Where the project is at home. */
  public static final String SITE = "https://overstay.dev";

  /** Where the page of the rule can be read. */
  public String page() {
    return SITE + "/rules/" + id;
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

package dev.overstay.spotbugs.descriptor;

import dev.overstay.checks.rules.RuleInfo;

/**
 * How SpotBugs' reports speak of a family of rules.
 *
 * @param code the bug code of its patterns
 * @param letter one letter for lists; SpotBugs' own categories have taken most
 * @param title a heading
 * @param details a sentence
 */
record Wording(String code, String letter, String title, String details) {

  static Wording of(RuleInfo.Category category) {
    return switch (category) {
      case ESCAPE ->
          new Wording(
              "OSE",
              "O",
              "Object outlives its work",
              "Something that belongs to one request, connection or session is handed to something"
                  + " that lives longer.");
      case GROWTH ->
          new Wording(
              "OSG", "O", "Growth without end", "Something accumulates, and nothing takes it out.");
      case ACTIVITY ->
          new Wording(
              "OSA", "O", "Activity nobody stops", "Something is started, and nothing stops it.");
      case OBLIGATION ->
          new Wording(
              "OSO",
              "O",
              "Obligation not met",
              "Something is taken and not given back on every way out.");
    };
  }
}

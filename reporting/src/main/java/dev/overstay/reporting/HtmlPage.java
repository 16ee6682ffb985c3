package dev.overstay.reporting;

import java.util.List;

/**
 * What the template of the HTML report fills in. All text is as the analysed program has it, with
 * control characters replaced; escaping is the template's.
 *
 * @param version of Overstay
 * @param summary how many of what were found, in a sentence
 * @param style the style sheet
 * @param script the program of the page
 * @param scriptHash by which the page allows this program and no other
 * @param rules ids of rules with findings, sorted
 * @param files with findings, sorted
 * @param states in which findings are, the first one shown at the beginning
 * @param findings in order
 * @param problems one sentence each
 * @param unused one sentence each
 */
record HtmlPage(
    String version,
    String summary,
    String style,
    String script,
    String scriptHash,
    List<String> rules,
    List<String> files,
    List<State> states,
    List<Card> findings,
    List<String> problems,
    List<String> unused) {

  /**
   * What a baseline or the code says of findings.
   *
   * @param id a word for programs
   * @param title for people
   * @param count how many there are
   * @param shown whether they are at the beginning
   */
  record State(String id, String title, int count, boolean shown) {}

  /**
   * A finding.
   *
   * @param number from 1
   * @param state the id of a {@link State}
   * @param level {@code error}, {@code warning} or {@code note}
   * @param rule its id
   * @param page where the rule's page is
   * @param file the path of the source file
   * @param place the same with the line
   * @param member the class and its member
   * @param message what is wrong
   * @param remedy what to do
   * @param doubts why it is not certain; empty where it is
   * @param accepted why the code accepts it; empty where it does not
   * @param code lines around the place; empty where the source is not at hand
   * @param picture of what keeps it alive; without boxes where nothing is known of it
   */
  record Card(
      int number,
      String state,
      String level,
      String rule,
      String page,
      String file,
      String place,
      String member,
      String message,
      String remedy,
      String doubts,
      String accepted,
      List<Line> code,
      PathPicture picture) {}

  /**
   * A line of source.
   *
   * @param number from 1
   * @param text what it says
   * @param marked whether it is the one
   */
  record Line(int number, String text, boolean marked) {}
}

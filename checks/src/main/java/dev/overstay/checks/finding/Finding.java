package dev.overstay.checks.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One defect.
 *
 * @param rule id of the rule
 * @param level how loud it is
 * @param message one plain sentence: what is kept, by whom, for how long, why nothing lets go
 * @param remedy what to do about it, one sentence
 * @param primary the expression that causes it
 * @param path from the root that keeps to what is kept
 * @param confidence how sure it is and why not surer
 * @param fingerprint an identity that no edit of unrelated code moves
 * @param suppression present when the code says it is accepted
 * @param fixes ways to mend it, the best first; none where no edit is known to be right
 */
public record Finding(
    String rule,
    Level level,
    String message,
    String remedy,
    Location primary,
    RetentionPath path,
    Confidence confidence,
    String fingerprint,
    Optional<Suppression> suppression,
    List<Fix> fixes) {

  public Finding {
    fixes = List.copyOf(fixes);
  }

  /** By place, then rule, then fingerprint: the order of every output. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::primary)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::message);

  /** The same finding at another level. */
  public Finding at(Level other) {
    return new Finding(
        rule, other, message, remedy, primary, path, confidence, fingerprint, suppression, fixes);
  }

  /** The same finding with one more sentence about what to do. */
  public Finding advising(String sentence) {
    return new Finding(
        rule,
        level,
        message,
        remedy + " " + sentence,
        primary,
        path,
        confidence,
        fingerprint,
        suppression,
        fixes);
  }

  /** The same finding, accepted. */
  public Finding suppressedBy(Suppression by) {
    return new Finding(
        rule,
        level,
        message,
        remedy,
        primary,
        path,
        confidence,
        fingerprint,
        Optional.of(by),
        fixes);
  }
}

package dev.overstay.checks.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The findings that were there when a project began to look: they are known, and only what comes on
 * top of them is news. Findings are known by rule and fingerprint, so nothing that moves code about
 * makes an old one new; where several share both, as many are known as were there.
 *
 * @param entries what was there, sorted
 * @param version of Overstay that looked
 * @param rules the revisions of the rules that were in force, by id; empty where nobody wrote them
 *     down
 */
public record Baseline(List<Entry> entries, String version, Map<String, Integer> rules) {

  /** Under which name SARIF has the identity of a finding. */
  public static final String FINGERPRINT = "overstay/v1";

  /** Under which name SARIF has the revision of a rule. */
  public static final String REVISION = "revision";

  public Baseline {
    entries = entries.stream().sorted(Entry.ORDER).toList();
    rules = Map.copyOf(rules);
  }

  /**
   * One finding as a baseline remembers it.
   *
   * @param rule id of the rule
   * @param fingerprint the finding's identity
   * @param level how loud it was
   * @param message what was said of it
   * @param file where it was then, for the reader; package-relative or relative to the project
   * @param line 0 when not known
   */
  public record Entry(
      String rule, String fingerprint, Level level, String message, String file, int line) {

    /** By place, then rule, as findings are. */
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::file)
            .thenComparing(Entry::line)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::fingerprint)
            .thenComparing(Entry::message)
            .thenComparing(Entry::level);

    private Identity identity() {
      return new Identity(rule, fingerprint);
    }
  }

  private record Identity(String rule, String fingerprint) {}

  /**
   * Findings held against a baseline.
   *
   * @param fresh those it does not know, in the order given
   * @param drifted those it does not know and could not, because their rule was not in force at its
   *     present revision: what is new is the rule, and maybe not the code
   * @param known those it knows
   * @param stale what it remembers and is not there any more
   */
  public record Comparison(
      List<Finding> fresh, List<Finding> drifted, List<Finding> known, List<Entry> stale) {

    /** The same for whoever makes no difference between new code and new rules. */
    public Comparison withDriftAsNew() {
      List<Finding> all =
          Stream.concat(fresh.stream(), drifted.stream()).sorted(Finding.ORDER).toList();
      return new Comparison(all, List.of(), known, stale);
    }
  }

  /**
   * What of these findings is news, and what of the baseline is history.
   *
   * @param inForce the revisions of the rules that found them, by id
   */
  public Comparison compare(List<Finding> findings, Map<String, Integer> inForce) {
    Map<Identity, Integer> open = new HashMap<>();
    entries.forEach(entry -> open.merge(entry.identity(), 1, Integer::sum));
    List<Finding> fresh = new ArrayList<>();
    List<Finding> drifted = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    for (Finding finding : findings) {
      Identity identity = new Identity(finding.rule(), finding.fingerprint());
      if (open.getOrDefault(identity, 0) > 0) {
        open.merge(identity, -1, Integer::sum);
        known.add(finding);
      } else if (isNewer(finding.rule(), inForce)) {
        drifted.add(finding);
      } else {
        fresh.add(finding);
      }
    }
    return new Comparison(
        List.copyOf(fresh), List.copyOf(drifted), List.copyOf(known), stale(open));
  }

  /** Whether a rule came, or came to see more, after the baseline was written. */
  private boolean isNewer(String rule, Map<String, Integer> inForce) {
    return !rules.isEmpty() && rules.getOrDefault(rule, 0) < inForce.getOrDefault(rule, 0);
  }

  /** As many entries of each identity as were not met, the last ones. */
  private List<Entry> stale(Map<Identity, Integer> left) {
    List<Entry> stale = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (left.getOrDefault(entry.identity(), 0) > 0) {
        left.merge(entry.identity(), -1, Integer::sum);
        stale.add(entry);
      }
    }
    return stale.stream().sorted(Entry.ORDER).toList();
  }
}

package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Coordinates;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import dev.overstay.benchmarks.precision.ScanReport.Found;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Published releases in pairs: one with a defect that its authors later mended, and the one that
 * mended it. A rule shows what it is worth by reporting the first and not the second.
 */
final class Pairs {

  private final List<Pair> pairs;
  private final Artifacts artifacts;
  private final Scans scans;
  private final PrintStream out;
  private int reported;
  private int notes;
  private int gone;

  Pairs(List<Pair> pairs, Artifacts artifacts, Scans scans, PrintStream out) {
    this.pairs = pairs;
    this.artifacts = artifacts;
    this.scans = scans;
    this.out = out;
  }

  /**
   * A pair.
   *
   * @param rule that should speak
   * @param jar {@code group:artifact}
   * @param leaky version with the defect
   * @param fixed version without
   * @param owner class that holds or starts
   * @param member its field or method; empty when the class is enough
   * @param with see {@link Library#with}
   * @param reference where its authors speak of it
   * @param what the defect and the mend, in a sentence
   */
  record Pair(
      String rule,
      String jar,
      String leaky,
      String fixed,
      String owner,
      String member,
      List<String> with,
      String reference,
      String what) {

    static List<Pair> readAll(Path file) {
      return Table.read(file, 8).stream().map(row -> of(row, file)).toList();
    }

    private static Pair of(List<String> row, Path file) {
      String place = row.get(4);
      int hash = place.indexOf('#');
      if (place.isEmpty()) {
        throw new UserError(file.getFileName() + " has a pair with no place");
      }
      return new Pair(
          row.get(0),
          row.get(1),
          row.get(2),
          row.get(3),
          hash < 0 ? place : place.substring(0, hash),
          hash < 0 ? "" : place.substring(hash + 1),
          Library.list(row.get(5)),
          row.get(6),
          row.get(7));
    }

    String simpleName() {
      String simple = owner.substring(owner.lastIndexOf('.') + 1);
      return member.isEmpty() ? simple : simple + "#" + member;
    }
  }

  /** Scans all pairs and says which are shown: present, then absent. Returns whether all are. */
  boolean show(String onlyRule) {
    int shown = 0;
    int looked = 0;
    reported = 0;
    notes = 0;
    gone = 0;
    for (Pair pair : pairs) {
      if (!onlyRule.isEmpty() && !onlyRule.equals(pair.rule())) {
        continue;
      }
      looked++;
      try {
        shown += show(pair) ? 1 : 0;
      } catch (UserError e) {
        out.println("FAILED   " + pair.simpleName() + ": " + e.getMessage());
      }
    }
    out.printf("%n%d of %d pairs shown%n", shown, looked);
    out.printf(
        "%d reported before, %d of them as a note; %d of those gone after%n",
        reported, notes, gone);
    return shown == looked;
  }

  private boolean show(Pair pair) {
    Optional<Found> leaky = find(pair, pair.leaky());
    Optional<Found> fixed = find(pair, pair.fixed());
    boolean shown = leaky.isPresent() && fixed.isEmpty();
    reported += leaky.isPresent() ? 1 : 0;
    notes += leaky.filter(found -> found.level().equals("note")).isPresent() ? 1 : 0;
    gone += shown ? 1 : 0;
    out.printf(
        "%-8s %-30s %s %s -> %s  %s%n    leaky: %s%n    fixed: %s%n",
        shown ? "shown" : "NOT",
        pair.rule(),
        pair.jar(),
        pair.leaky(),
        pair.fixed(),
        pair.simpleName(),
        words(leaky),
        words(fixed));
    return shown;
  }

  /** Fetches both jars of every pair; says which could not be had. Returns whether all could. */
  boolean fetch() {
    boolean all = true;
    for (Pair pair : pairs) {
      for (String version : List.of(pair.leaky(), pair.fixed())) {
        try {
          fetch(pair, version);
        } catch (UserError e) {
          out.println(e.getMessage());
          all = false;
        }
      }
    }
    return all;
  }

  private Optional<Found> find(Pair pair, String version) {
    return scans.scan(fetch(pair, version)).findings().stream()
        .filter(f -> f.rule().equals(pair.rule()) && f.isAbout(pair.owner(), pair.member()))
        .findFirst();
  }

  private Artifacts.Fetched fetch(Pair pair, String version) {
    Coordinates jar = Coordinates.parse(pair.jar() + ":" + version);
    return artifacts.fetch(jar.artifact() + "-" + version, jar, pair.with());
  }

  private static String words(Optional<Found> found) {
    return found.map(f -> "present, " + f.level() + ", " + f.place()).orElse("absent");
  }
}

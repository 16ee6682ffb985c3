package dev.overstay.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The outcome of a run in numbers, per area and per rule. */
final class Totals {

  private record Entry(Case testCase, Verdict verdict, boolean passed) {}

  private final RuleNames rules;
  private final List<Entry> entries = new ArrayList<>();

  Totals(RuleNames rules) {
    this.rules = rules;
  }

  /** Counts a case; a case may fail for other reasons than its verdict. */
  void add(Case testCase, Verdict verdict, boolean passed) {
    entries.add(new Entry(testCase, verdict, passed));
  }

  /**
   * The cases that show a rule being right to stay silent: the correct ones of the area in which
   * most of its bad cases are.
   */
  static List<Case> correctCasesFor(String rule, List<Case> cases) {
    Map<String, Long> bad = new TreeMap<>();
    cases.stream()
        .filter(it -> it.isBadFor(rule))
        .forEach(it -> bad.merge(it.area(), 1L, Long::sum));
    String home =
        bad.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .orElse("");
    return cases.stream().filter(it -> it.area().equals(home) && it.isCorrect()).toList();
  }

  /** A page for people. */
  String report() {
    StringBuilder out = new StringBuilder();
    heading(out, "area");
    entries.stream()
        .map(it -> it.testCase().area())
        .distinct()
        .sorted()
        .forEach(area -> row(out, area, inArea(area)));
    row(out, "all", it -> true);
    out.append('\n');
    heading(out, "rule");
    rules.existing().forEach(rule -> ruleRow(out, rule));
    pending(out);
    out.append("\nfailing cases\n");
    entries.stream()
        .filter(it -> !it.passed())
        .map(it -> "  " + it.testCase().id() + reasons(it.verdict()) + "\n")
        .sorted()
        .forEach(out::append);
    return out.toString();
  }

  private static Predicate<Entry> inArea(String area) {
    return it -> it.testCase().area().equals(area);
  }

  private static String reasons(Verdict verdict) {
    StringBuilder out = new StringBuilder();
    verdict.missing().forEach(it -> out.append(" -").append(it.rule()));
    verdict.unexpected().forEach(it -> out.append(" +").append(it.rule()));
    verdict.repeated().forEach(it -> out.append(" twice ").append(it.rule()));
    return out.toString();
  }

  private static void heading(StringBuilder out, String first) {
    out.append(line(first, "bad passed", "failed", "correct passed", "failed"));
  }

  private void row(StringBuilder out, String name, Predicate<Entry> which) {
    List<Entry> chosen = entries.stream().filter(which).toList();
    out.append(
        line(
            name,
            count(chosen, it -> !it.testCase().isCorrect() && it.passed()),
            count(chosen, it -> !it.testCase().isCorrect() && !it.passed()),
            count(chosen, it -> it.testCase().isCorrect() && it.passed()),
            count(chosen, it -> it.testCase().isCorrect() && !it.passed())));
  }

  private void ruleRow(StringBuilder out, String rule) {
    List<Case> cases = entries.stream().map(Entry::testCase).toList();
    List<Case> correct = correctCasesFor(rule, cases);
    List<Entry> bad = entries.stream().filter(it -> it.testCase().isBadFor(rule)).toList();
    List<Entry> good = entries.stream().filter(it -> correct.contains(it.testCase())).toList();
    Predicate<Entry> passes = it -> it.verdict().passesFor(rule);
    out.append(
        line(
            rule,
            count(bad, passes),
            count(bad, passes.negate()),
            count(good, passes),
            count(good, passes.negate())));
  }

  private void pending(StringBuilder out) {
    Map<String, Long> marks = new TreeMap<>();
    entries.forEach(
        it -> it.verdict().pending().forEach(mark -> marks.merge(mark.rule(), 1L, Long::sum)));
    if (!marks.isEmpty()) {
      out.append("\nmarks of rules to come\n");
      marks.forEach((rule, count) -> out.append(line(rule, count.toString(), "", "", "")));
    }
  }

  private static String count(List<Entry> entries, Predicate<Entry> which) {
    return Long.toString(entries.stream().filter(which).count());
  }

  private static String line(String first, String... rest) {
    return String.format(
                Locale.ROOT, "%-34s%12s%9s%16s%9s", first, rest[0], rest[1], rest[2], rest[3])
            .stripTrailing()
        + "\n";
  }
}

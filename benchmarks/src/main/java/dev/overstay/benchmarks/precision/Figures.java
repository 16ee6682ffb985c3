package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.precision.Verdict.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the verdicts on the findings of a run add up to. */
final class Figures {

  private final List<Verdict> judged;

  /** Figures over the verdicts on what was found in this run, and nothing else. */
  Figures(List<Verdict> verdicts) {
    judged = verdicts.stream().filter(v -> v.first() != Answer.OPEN).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("Precision: true of all judged, debatable counted as not true; 95 % Wilson\n");
    table(text, v -> v.key().rule() + "  " + v.level());
    text.append('\n');
    table(text, v -> "all rules  " + v.level());
    row(text, "all rules  error and warning", of(v -> !v.level().equals("note")));
    row(text, "all rules  all levels", of(v -> true));
    secondReader(text);
    return text.toString();
  }

  private void table(StringBuilder text, Function<Verdict, String> group) {
    Map<String, List<Verdict>> groups = new TreeMap<>();
    judged.forEach(v -> groups.computeIfAbsent(group.apply(v), k -> new ArrayList<>()).add(v));
    groups.forEach((name, verdicts) -> row(text, name, verdicts));
  }

  private List<Verdict> of(Predicate<Verdict> which) {
    return judged.stream().filter(which).toList();
  }

  private static void row(StringBuilder text, String name, List<Verdict> verdicts) {
    text.append(
        "  %-46s %-28s true %d, false %d, debatable %d%n"
            .formatted(
                name,
                new Proportion(count(verdicts, Answer.TRUE), verdicts.size()),
                count(verdicts, Answer.TRUE),
                count(verdicts, Answer.FALSE),
                count(verdicts, Answer.DEBATABLE)));
  }

  private static int count(List<Verdict> verdicts, Answer answer) {
    return (int) verdicts.stream().filter(v -> v.first() == answer).count();
  }

  private void secondReader(StringBuilder text) {
    List<Verdict> drawn = of(v -> v.key().isDrawnForSecondReader());
    List<Verdict> both = of(v -> v.second() != Answer.OPEN);
    List<Verdict> differ = both.stream().filter(v -> v.first() != v.second()).toList();
    text.append(
        "%nSecond reader: %d of %d drawn findings judged; the readers agree on %s%n"
            .formatted(
                drawn.stream().filter(v -> v.second() != Answer.OPEN).count(),
                drawn.size(),
                new Proportion(both.size() - differ.size(), both.size())));
    for (Verdict v : differ) {
      text.append(
          "  %s %s %s%n    first: %s, %s%n    second: %s, %s%n"
              .formatted(
                  v.key().library(),
                  v.key().rule(),
                  v.place(),
                  v.first().word(),
                  v.reason(),
                  v.second().word(),
                  v.secondReason()));
    }
  }
}

package dev.overstay.benchmarks.precision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How much there is to read: findings at the default level for so many lines of source. */
final class Density {

  private static final double LINES = 10_000;

  /** What a build should not have to show more of than this for so many lines. */
  private static final double WANTED = 2;

  private final List<Double> each = new ArrayList<>();
  private long findings;
  private long lines;

  /** Takes note of a library; one without sources is left out. */
  void add(ScanReport report, long sourceLines) {
    if (sourceLines == 0) {
      return;
    }
    long loud = report.findings().stream().filter(it -> !it.level().equals("note")).count();
    each.add(loud * LINES / sourceLines);
    findings += loud;
    lines += sourceLines;
  }

  String text() {
    if (each.isEmpty()) {
      return "No library has sources to count.\n";
    }
    List<Double> sorted = new ArrayList<>(each);
    Collections.sort(sorted);
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    return String.format(
        Locale.ROOT,
        "Findings at error and warning for 10,000 lines that are not blank: median %.2f,"
            + " nine of ten libraries at most %.2f, most %.2f%n"
            + "  %d libraries with sources, %d of them with none, %d with more than %.0f;"
            + " %d findings in %d lines, %.2f for 10,000%n",
        median,
        sorted.get((int) Math.ceil(size * 0.9) - 1),
        sorted.get(size - 1),
        size,
        sorted.stream().filter(it -> it == 0).count(),
        sorted.stream().filter(it -> it > WANTED).count(),
        WANTED,
        findings,
        lines,
        findings * LINES / lines);
  }
}

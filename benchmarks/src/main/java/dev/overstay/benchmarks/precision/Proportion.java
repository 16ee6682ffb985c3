package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.Processes;

/**
 * So many out of so many, with the 95 % interval of Wilson (1927), which holds for small counts.
 */
record Proportion(int hits, int of) {

  private static final double Z = 1.959963984540054;

  double low() {
    return of == 0 ? 0 : Math.max(0, centre() - halfWidth());
  }

  double high() {
    return of == 0 ? 1 : Math.min(1, centre() + halfWidth());
  }

  @Override
  public String toString() {
    if (of == 0) {
      return "0/0";
    }
    return "%d/%d = %s %% [%s, %s]"
        .formatted(hits, of, percent((double) hits / of), percent(low()), percent(high()));
  }

  private double centre() {
    return ((double) hits / of + Z * Z / (2.0 * of)) / shrink();
  }

  private double halfWidth() {
    double p = (double) hits / of;
    return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / shrink();
  }

  private double shrink() {
    return 1 + Z * Z / of;
  }

  private static String percent(double share) {
    return Processes.figure(100 * share, 0);
  }
}

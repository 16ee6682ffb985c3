package dev.overstay.benchmarks.speed;

import dev.overstay.benchmarks.Processes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Repeated measurements of one figure. */
record Sample(List<Double> values) {

  private static final int RESAMPLES = 10_000;
  private static final long SEED = 20_260_101;

  double median() {
    return median(values);
  }

  /** The quotient of two samples taken in the same rounds, round by round. */
  Sample over(Sample other) {
    List<Double> quotients = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      quotients.add(values.get(i) / other.values.get(i));
    }
    return new Sample(quotients);
  }

  /** What is on top of another sample, taken in the same rounds, round by round. */
  Sample minus(Sample other) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      differences.add(values.get(i) - other.values.get(i));
    }
    return new Sample(differences);
  }

  /** Median with least and greatest. */
  String spread(int decimals) {
    return "%s (%s to %s)"
        .formatted(
            Processes.figure(median(), decimals),
            Processes.figure(Collections.min(values), decimals),
            Processes.figure(Collections.max(values), decimals));
  }

  /**
   * Median with a 95 % interval by the bootstrap (percentiles of {@value #RESAMPLES} resampled
   * medians, the same every time). With fewer than six rounds it is hardly narrower than the range.
   */
  String interval(int decimals) {
    Random random = new Random(SEED);
    List<Double> medians = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      List<Double> drawn = new ArrayList<>();
      for (int j = 0; j < values.size(); j++) {
        drawn.add(values.get(random.nextInt(values.size())));
      }
      medians.add(median(drawn));
    }
    Collections.sort(medians);
    return "%s [%s, %s]"
        .formatted(
            Processes.figure(median(), decimals),
            Processes.figure(medians.get(RESAMPLES * 25 / 1000), decimals),
            Processes.figure(medians.get(RESAMPLES * 975 / 1000), decimals));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}

package cases.growth.samples_taken_when_requests_end_fixed;

import java.util.ArrayList;
import java.util.List;

/** How long requests took, in nanoseconds. */
enum Samples {
  ALL;

  private final List<Long> taken = new ArrayList<>();

  synchronized void add(long nanoseconds) {
    taken.add(nanoseconds);
    if (taken.size() > 10_000) {
      taken.remove(0);
    }
  }

  synchronized long median() {
    List<Long> sorted = taken.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}

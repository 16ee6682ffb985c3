package cases.growth.samples_taken_when_requests_end;

import java.util.ArrayList;
import java.util.List;

/** How long requests took, in nanoseconds. */
enum Samples {
  ALL;

  private final List<Long> taken = new ArrayList<>();

  synchronized void add(long nanoseconds) {
    taken.add(nanoseconds); // want: CollectionOnlyGrows
  }

  synchronized long median() {
    List<Long> sorted = taken.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}

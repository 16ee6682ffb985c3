package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers the findings about one thing in the order of their places, for their fingerprints. A
 * place counts once: compilers write the code of a finally block once for each way out.
 */
final class Ordinals {

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<List<Object>> places = new HashSet<>();

  /** The number of the next finding about a thing; empty where the place has one already. */
  Optional<String> next(String about, Location place) {
    return places.add(List.of(about, place.className(), place.span().anchorLine()))
        ? Optional.of(Integer.toString(counts.merge(about, 1, Integer::sum)))
        : Optional.empty();
  }
}

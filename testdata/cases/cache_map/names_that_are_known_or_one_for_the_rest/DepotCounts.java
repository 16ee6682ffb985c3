package cases.cache_map.names_that_are_known_or_one_for_the_rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class DepotCounts {

  private static final Set<String> REGIONS = Set.of("inner", "outer");
  private static final List<String> TYPES = List.of("low-floor", "classic");

  private final Map<String, Integer> byDepot = new ConcurrentHashMap<>();
  private final Map<String, Integer> byRegion = new ConcurrentHashMap<>();
  private final Map<String, Integer> byType = new ConcurrentHashMap<>();

  /** Is given a known name. */
  public void ofDepot(String depot) {
    byDepot.merge(depot, 1, Integer::sum);
  }

  /** Chooses where it counts. */
  public void ofRegion(String region) {
    byRegion.merge(REGIONS.contains(region) ? region : "none", 1, Integer::sum);
  }

  /** Gives up the name that it was given. */
  public void ofType(String type) {
    String counted = type;
    if (!TYPES.contains(counted)) {
      counted = "unknown";
    }
    byType.merge(counted, 1, Integer::sum);
  }
}

package cases.cache_map.map_of_an_object_that_stays;

import java.util.HashMap;
import java.util.Map;

/** Counts visits by page. */
final class Recording {

  private final Map<String, Integer> visits = new HashMap<>();

  void count(String page) {
    visits.merge(page, 1, Integer::sum); // want: CacheWithoutEviction
  }

  int pages() {
    return visits.size();
  }
}

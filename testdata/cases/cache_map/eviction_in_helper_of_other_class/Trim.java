package cases.cache_map.eviction_in_helper_of_other_class;

import java.util.Iterator;
import java.util.Map;

final class Trim {

  private Trim() {}

  static void toSize(Map<?, ?> entries, int limit) {
    Iterator<?> oldest = entries.keySet().iterator();
    for (int surplus = entries.size() - limit; surplus > 0 && oldest.hasNext(); surplus--) {
      oldest.next();
      oldest.remove();
    }
  }
}

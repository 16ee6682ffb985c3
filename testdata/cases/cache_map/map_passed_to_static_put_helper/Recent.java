package cases.cache_map.map_passed_to_static_put_helper;

import java.util.Map;

final class Recent {

  static final int LIMIT = 4_000;

  private Recent() {}

  static <K, V> void keep(Map<K, V> entries, K key, V value) {
    entries.put(key, value);
  }
}

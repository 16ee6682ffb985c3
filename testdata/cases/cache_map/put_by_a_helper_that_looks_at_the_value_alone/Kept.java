package cases.cache_map.put_by_a_helper_that_looks_at_the_value_alone;

import java.util.Map;

final class Kept {
  private static final int MOST = 2_000;

  private Kept() {}

  static <K, V> void keep(Map<K, V> known, K key, V rate) {
    if (rate == null) {
      return;
    }
    known.putIfAbsent(key, rate);
  }

  static boolean isFull(int size) {
    return size >= MOST;
  }
}

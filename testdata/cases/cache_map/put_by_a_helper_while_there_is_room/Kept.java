package cases.cache_map.put_by_a_helper_while_there_is_room;

import java.util.Map;

final class Kept {
  private static final int MOST = 2_000;

  private Kept() {}

  static <K, V> void keep(Map<K, V> known, K key, V rate) {
    if (rate == null || isFull(known.size())) {
      return;
    }
    known.putIfAbsent(key, rate);
  }

  static boolean isFull(int size) {
    return size >= MOST;
  }
}

package cases.cache_map.enum_singleton_keyed_by_session_id;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

enum Presence {
  INSTANCE;

  private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();

  void seen(String sessionId) {
    lastSeen.put(sessionId, Instant.now()); // want: CacheWithoutEviction
  }

  long activeSince(Instant start) {
    return lastSeen.values().stream().filter(seen -> seen.isAfter(start)).count();
  }
}

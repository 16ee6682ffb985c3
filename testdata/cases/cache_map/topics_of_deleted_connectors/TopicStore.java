package cases.cache_map.topics_of_deleted_connectors;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

final class TopicStore {

  private final ConcurrentMap<String, ConcurrentMap<String, Long>> topics;

  TopicStore() {
    this.topics = new ConcurrentHashMap<>();
  }

  void seen(String connector, String topic, long at) {
    topics.computeIfAbsent(connector, name -> new ConcurrentHashMap<>()) // want: CacheWithoutEviction
        .put(topic, at);
  }

  void forget(String connector, String topic) {
    ConcurrentMap<String, Long> active = topics.get(connector);
    if (active != null) {
      active.remove(topic);
    }
  }
}

package cases.cache_map.topics_of_deleted_connectors_fixed;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

final class TopicStore {

  private final ConcurrentMap<String, ConcurrentMap<String, Long>> topics;

  TopicStore() {
    this.topics = new ConcurrentHashMap<>();
  }

  void seen(String connector, String topic, long at) {
    topics.computeIfAbsent(connector, name -> new ConcurrentHashMap<>())
        .put(topic, at);
  }

  void forget(String connector, String topic) {
    topics.computeIfPresent(
        connector,
        (name, active) -> {
          active.remove(topic);
          return active.isEmpty() ? null : active;
        });
  }
}

package cases.cache_map.topics_of_deleted_connectors_fixed;

abstract class Herder {

  protected final TopicStore store;

  Herder(TopicStore store) {
    this.store = store;
  }

  void used(String connector, String topic) {
    store.seen(connector, topic, System.currentTimeMillis());
  }

  void reset(String connector, String topic) {
    store.forget(connector, topic);
  }
}

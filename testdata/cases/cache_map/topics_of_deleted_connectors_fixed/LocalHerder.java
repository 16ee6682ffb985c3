package cases.cache_map.topics_of_deleted_connectors_fixed;

final class LocalHerder extends Herder {

  LocalHerder() {
    this(new TopicStore());
  }

  private LocalHerder(TopicStore store) {
    super(store);
  }
}

/*
 * finding: CacheWithoutEviction d1f78cf3a81b1b0e
 *
 * A standalone worker runs a connector, which uses a topic, and the connector is deleted: its state
 * goes, its topics are deleted one by one, and the map that they were in stays.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import org.apache.kafka.connect.runtime.AbstractStatus;
import org.apache.kafka.connect.runtime.ConnectorStatus;
import org.apache.kafka.connect.runtime.TopicStatus;
import org.apache.kafka.connect.storage.MemoryStatusBackingStore;
import org.apache.kafka.connect.util.ConnectorTaskId;

final class TopicsOfDeletedConnectors {

  public static void main(String[] arguments) {
    MemoryStatusBackingStore store = new MemoryStatusBackingStore();
    Uses.of("connectors, all deleted with their topics")
        .keeps("entries in topics", Fields.size(store, "topics"))
        .releases("entries in connectors", Fields.size(store, "connectors"))
        .play(
            number -> {
              String connector = "connector-" + number;
              store.put(status(connector, AbstractStatus.State.RUNNING));
              store.put(new TopicStatus("topic", new ConnectorTaskId(connector, 0), 1));
              store
                  .getAllTopics(connector)
                  .forEach(topic -> store.deleteTopic(connector, topic.topic()));
              store.put(status(connector, AbstractStatus.State.DESTROYED));
            });
  }

  private static ConnectorStatus status(String connector, AbstractStatus.State state) {
    return new ConnectorStatus(connector, state, "worker", 1);
  }
}

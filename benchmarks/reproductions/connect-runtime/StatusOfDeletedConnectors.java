/*
 * finding: CacheWithoutEviction e7be11c784cb4246
 *
 * A distributed worker runs a connector, which uses a topic, and the connector is deleted: its
 * status goes, its topics are deleted one by one, and the map that they were in stays. The topic for
 * the status is one in memory that gives back what is written to it.
 */

package org.apache.kafka.connect.storage;

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.runtime.AbstractStatus;
import org.apache.kafka.connect.runtime.ConnectorStatus;
import org.apache.kafka.connect.runtime.TopicStatus;
import org.apache.kafka.connect.util.ConnectorTaskId;
import org.apache.kafka.connect.util.KafkaBasedLog;

public final class StatusOfDeletedConnectors {

  public static void main(String[] arguments) {
    JsonConverter converter = new JsonConverter();
    converter.configure(Map.of("schemas.enable", "false", "converter.type", "value"));
    Topic topic = new Topic();
    KafkaStatusBackingStore store =
        new KafkaStatusBackingStore(Time.SYSTEM, converter, "status", () -> null, topic);
    topic.reader = store;
    Uses.of("connectors, all deleted with their topics")
        .keeps("entries in topics", Fields.size(store, "topics"))
        .releases("connectors", Fields.size(store, "connectors"))
        .play(
            number -> {
              String connector = "connector-" + number;
              store.put(status(connector, AbstractStatus.State.RUNNING));
              store.put(new TopicStatus("topic", new ConnectorTaskId(connector, 0), 1));
              store
                  .getAllTopics(connector)
                  .forEach(used -> store.deleteTopic(connector, used.topic()));
              store.put(status(connector, AbstractStatus.State.DESTROYED));
            });
  }

  private static ConnectorStatus status(String connector, AbstractStatus.State state) {
    return new ConnectorStatus(connector, state, "worker", 1);
  }

  private static final class Topic extends KafkaBasedLog<String, byte[]> {

    private KafkaStatusBackingStore reader;
    private long offset;

    Topic() {
      super("status", Map.of(), Map.of(), (error, record) -> {}, Time.SYSTEM, null);
    }

    @Override
    public void send(String key, byte[] value, org.apache.kafka.clients.producer.Callback sent) {
      reader.read(new ConsumerRecord<>("status", 0, offset++, key, value));
      if (sent != null) {
        sent.onCompletion(null, null);
      }
    }
  }
}

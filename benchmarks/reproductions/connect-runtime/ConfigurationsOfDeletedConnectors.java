/*
 * finding: CacheWithoutEviction 4eee2ec9bfcc5c38
 *
 * A connector is created, gets a task, and is deleted; its configuration and that of its task go,
 * the generation of its tasks stays. The topic is one in memory that gives back what is written to
 * it.
 */

package org.apache.kafka.connect.storage;

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.runtime.TargetState;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.runtime.distributed.DistributedConfig;
import org.apache.kafka.connect.util.Callback;
import org.apache.kafka.connect.util.KafkaBasedLog;
import org.apache.kafka.connect.util.TopicAdmin;

public final class ConfigurationsOfDeletedConnectors {

  public static void main(String[] arguments) {
    JsonConverter converter = new JsonConverter();
    converter.configure(Map.of("schemas.enable", "false", "converter.type", "value"));
    Store store = new Store(converter, new Config());
    store.setUpdateListener(
        (ConfigBackingStore.UpdateListener)
            Proxy.newProxyInstance(
                ConfigurationsOfDeletedConnectors.class.getClassLoader(),
                new Class<?>[] {ConfigBackingStore.UpdateListener.class},
                (proxy, method, values) -> null));
    store.start();
    Uses.of("connectors, all deleted")
        .keeps("generations", Fields.size(store, "connectorTaskConfigGenerations"))
        .releases("connectors", Fields.size(store, "connectorConfigs"))
        .releases("tasks", Fields.size(store, "taskConfigs"))
        .play(
            number -> {
              String connector = "connector" + number;
              store.putConnectorConfig(connector, Map.of("name", connector), TargetState.STARTED);
              store.putTaskConfigs(connector, List.of(Map.of("task.class", "Task")));
              store.removeConnectorConfig(connector);
            });
  }

  private static final class Config extends DistributedConfig {

    Config() {
      super(
          Map.of(
              "bootstrap.servers", "localhost:9092",
              "group.id", "group",
              "key.converter", JsonConverter.class.getName(),
              "value.converter", JsonConverter.class.getName(),
              "offset.storage.topic", "offsets",
              "config.storage.topic", "configs",
              "status.storage.topic", "status"));
    }

    @Override
    public String kafkaClusterId() {
      return "cluster";
    }
  }

  private static final class Store extends KafkaConfigBackingStore {

    Store(Converter converter, DistributedConfig config) {
      super(converter, config, null, () -> null, "client-");
    }

    @Override
    <K> KafkaBasedLog<K, byte[]> createKafkaBasedLog(
        String topic,
        Map<String, Object> producer,
        Map<String, Object> consumer,
        Callback<ConsumerRecord<K, byte[]>> read,
        NewTopic description,
        Supplier<TopicAdmin> admin,
        WorkerConfig config,
        Time time) {
      return new Topic<>(topic, read, time);
    }
  }

  private static final class Topic<K> extends KafkaBasedLog<K, byte[]> {

    private final String topic;
    private final Callback<ConsumerRecord<K, byte[]>> read;
    private long offset;

    Topic(String topic, Callback<ConsumerRecord<K, byte[]>> read, Time time) {
      super(topic, Map.of(), Map.of(), read, time, null);
      this.topic = topic;
      this.read = read;
    }

    @Override
    public void start() {}

    @Override
    public int partitionCount() {
      return 1;
    }

    @Override
    public Future<Void> readToEnd() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public Future<RecordMetadata> sendWithReceipt(
        K key, byte[] value, org.apache.kafka.clients.producer.Callback sent) {
      read.onCompletion(null, new ConsumerRecord<>(topic, 0, offset++, key, value));
      return CompletableFuture.completedFuture(null);
    }
  }
}

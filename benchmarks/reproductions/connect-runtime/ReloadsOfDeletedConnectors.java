/*
 * finding: CacheWithoutEviction 84e6fcd06178d51a
 *
 * Connectors take a secret that is good for a time from a provider, so that a restart is planned for
 * each; the herder, played here, says that it is done with all of them, and the plans are still
 * there. Nothing tells the transformer of a deletion.
 */

package org.apache.kafka.connect.runtime;

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.connector.policy.AllConnectorClientConfigOverridePolicy;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.runtime.standalone.StandaloneConfig;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;

public final class ReloadsOfDeletedConnectors {

  public static void main(String[] arguments) {
    Plugins plugins = new Plugins(Map.of());
    Worker worker = new RestartingWorker(plugins, new Config());
    WorkerConfigTransformer transformer =
        new WorkerConfigTransformer(
            worker, Map.of("passing", new Provider(1L), "lasting", new Provider(null)));
    Uses.of("connectors, all restarted and deleted")
        .keeps("plans by connector", Fields.size(transformer, "requests"))
        .control(
            "secrets that last",
            number -> transformer.transform("c" + number, Map.of("key", "${lasting:a:b}")))
        .play(number -> transformer.transform("c" + number, Map.of("key", "${passing:a:b}")));
  }

  private static final class Config extends StandaloneConfig {

    Config() {
      super(
          Map.of(
              "bootstrap.servers", "localhost:9092",
              "key.converter", "org.apache.kafka.connect.storage.StringConverter",
              "value.converter", "org.apache.kafka.connect.storage.StringConverter",
              "offset.storage.file.filename", "offsets"));
    }

    @Override
    public String kafkaClusterId() {
      return "cluster";
    }
  }

  /** A worker whose herder has done everything as soon as it is asked. */
  private static final class RestartingWorker extends Worker {

    RestartingWorker(Plugins plugins, WorkerConfig config) {
      super(
          "worker",
          Time.SYSTEM,
          plugins,
          config,
          new MemoryOffsetBackingStore() {
            @Override
            public Set<Map<String, Object>> connectorPartitions(String connector) {
              return Set.of();
            }
          },
          new AllConnectorClientConfigOverridePolicy());
    }

    @Override
    protected Herder herder() {
      return done(Herder.class);
    }
  }

  private static <T> T done(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            ReloadsOfDeletedConnectors.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> {
              if (method.getReturnType() == HerderRequest.class) {
                return done(HerderRequest.class);
              }
              return method.getReturnType() == boolean.class ? true : null;
            }));
  }

  /** Gives a secret that is good for so long. */
  private static final class Provider implements ConfigProvider {

    private final Long millis;

    Provider(Long millis) {
      this.millis = millis;
    }

    @Override
    public ConfigData get(String path) {
      return new ConfigData(Map.of("b", "secret"), millis);
    }

    @Override
    public ConfigData get(String path, Set<String> keys) {
      return get(path);
    }

    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public void close() {}
  }
}

/*
 * finding: CacheWithoutEviction 6f2a1089b742cc77
 *
 * A worker measures a connector while it runs and closes its group of metrics when the connector is
 * deleted: the metrics go, the group stays.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.Map;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.runtime.ConnectMetrics;
import org.apache.kafka.connect.runtime.ConnectMetrics.MetricGroup;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.runtime.standalone.StandaloneConfig;

final class MetricsOfDeletedConnectors {

  public static void main(String[] arguments) {
    WorkerConfig config =
        new StandaloneConfig(
            Map.of(
                "bootstrap.servers", "localhost:9092",
                "key.converter", "org.apache.kafka.connect.storage.StringConverter",
                "value.converter", "org.apache.kafka.connect.storage.StringConverter",
                "offset.storage.file.filename", "offsets"));
    ConnectMetrics metrics = new ConnectMetrics("worker", config, Time.SYSTEM, "cluster");
    Uses.of("connectors, all deleted")
        .keeps("groups of metrics", Fields.size(metrics, "groupsByName"))
        .releases("metrics", () -> metrics.metrics().metrics().size())
        .play(
            number -> {
              MetricGroup group =
                  metrics.group(
                      metrics.registry().connectorGroupName(),
                      metrics.registry().connectorTagName(),
                      "connector-" + number);
              group.addImmutableValueMetric(metrics.registry().connectorType, "source");
              group.close();
            });
  }
}

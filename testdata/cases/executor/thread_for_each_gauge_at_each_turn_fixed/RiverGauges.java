package cases.executor.thread_for_each_gauge_at_each_turn_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Two threads of the scheduler ask all gauges, however slowly they answer. */
public class RiverGauges implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
  private final Map<String, Double> levels = new ConcurrentHashMap<>();
  private final Gauge[] gauges;

  public interface Gauge {
    String name();

    double level();
  }

  public RiverGauges(Gauge[] gauges) {
    this.gauges = gauges.clone();
  }

  public void open() {
    for (Gauge gauge : gauges) {
      clock.scheduleWithFixedDelay(() -> read(gauge), 0, 15, TimeUnit.SECONDS);
    }
  }

  private void read(Gauge gauge) {
    levels.replace(gauge.name(), gauge.level());
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

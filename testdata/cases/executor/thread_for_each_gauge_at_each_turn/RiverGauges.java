package cases.executor.thread_for_each_gauge_at_each_turn;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A gauge that answers slowly has a second thread at the next turn, and a third at the one after. */
public class RiverGauges implements Runnable, AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
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
    clock.scheduleWithFixedDelay(this, 0, 15, TimeUnit.SECONDS);
  }

  @Override
  public void run() {
    for (Gauge gauge : gauges) {
      new Thread(() -> levels.replace(gauge.name(), gauge.level())).start(); // want: ThreadsCreatedPerRequest
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

package cases.scheduler.poller_of_a_bean_without_an_end_fixed;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks the warehouse for its stock every ten seconds. */
@Component
public class StockPoller {

  /** The warehouse. */
  public interface Warehouse {
    long stock();
  }

  private final Warehouse warehouse;
  private final ScheduledExecutorService timer;
  private volatile long stock;

  public StockPoller(Warehouse warehouse) {
    this.warehouse = warehouse;
    timer = Executors.newScheduledThreadPool(1);
    timer.scheduleWithFixedDelay(this::poll, 0, 10, TimeUnit.SECONDS);
  }

  private void poll() {
    stock = warehouse.stock();
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }

  public long stock() {
    return stock;
  }
}

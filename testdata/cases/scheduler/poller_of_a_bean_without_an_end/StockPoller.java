package cases.scheduler.poller_of_a_bean_without_an_end;

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
  private volatile long stock;

  public StockPoller(Warehouse warehouse) {
    this.warehouse = warehouse;
    ScheduledExecutorService timer = Executors.newScheduledThreadPool(1); // want: SchedulerNeverStopped
    timer.scheduleWithFixedDelay(this::poll, 0, 10, TimeUnit.SECONDS);
  }

  private void poll() {
    stock = warehouse.stock();
  }

  public long stock() {
    return stock;
  }
}

package cases.scheduler.cdi_post_construct_without_pre_destroy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

@ApplicationScoped
public class StockFeed {

  @Inject Event<StockChanged> changes;
  @Inject Warehouse warehouse;

  private ScheduledExecutorService poller;
  private Instant last = Instant.EPOCH;

  @PostConstruct
  void connect() {
    poller = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "stock-feed")); // want: SchedulerNeverStopped
    poller.scheduleAtFixedRate(this::poll, 0, 2, TimeUnit.SECONDS);
  }

  private void poll() {
    Instant now = Instant.now();
    if (warehouse.hasMovementsSince(last)) {
      changes.fire(new StockChanged(last, now));
    }
    last = now;
  }

  public record StockChanged(Instant from, Instant to) {}

  public interface Warehouse {
    boolean hasMovementsSince(Instant instant);
  }
}

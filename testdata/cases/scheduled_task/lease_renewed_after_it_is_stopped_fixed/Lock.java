package cases.scheduled_task.lease_renewed_after_it_is_stopped_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Lock {

  private final java.util.concurrent.Future<?> renewal;
  private long turns;

  public Lock(ScheduledExecutorService clock) {
    renewal = clock.scheduleWithFixedDelay(() -> turn(), 5, 5, TimeUnit.SECONDS);
  }

  private void turn() {
    turns++;
  }

  public void shutdown() {
    renewal.cancel(false);
    System.out.println(turns);
  }
}

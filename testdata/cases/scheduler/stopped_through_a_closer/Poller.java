package cases.scheduler.stopped_through_a_closer;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Leaves it to a closer to end its scheduler properly. */
public class Poller implements AutoCloseable {

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  public Poller(Runnable poll) {
    scheduler.scheduleWithFixedDelay(poll, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    new Closer(scheduler, 5).close();
  }
}

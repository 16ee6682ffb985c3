package cases.scheduler.handed_to_owner_that_closes_it;

import java.io.Closeable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class HeartbeatMonitor implements Closeable {

  private final ScheduledExecutorService scheduler;

  /** Takes over the scheduler and stops it on {@link #close()}. */
  HeartbeatMonitor(ScheduledExecutorService scheduler, Runnable beat) {
    this.scheduler = scheduler;
    scheduler.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }
}

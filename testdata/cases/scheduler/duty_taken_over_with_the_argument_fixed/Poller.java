package cases.scheduler.duty_taken_over_with_the_argument_fixed;

import dev.overstay.annotations.Owns;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class Poller implements AutoCloseable {

  private final ScheduledExecutorService timer;
  private volatile long polled;

  Poller(@Owns ScheduledExecutorService timer) {
    this.timer = timer;
    timer.scheduleAtFixedRate(() -> polled = System.nanoTime(), 1, 1, TimeUnit.SECONDS);
  }

  public long polled() {
    return polled;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

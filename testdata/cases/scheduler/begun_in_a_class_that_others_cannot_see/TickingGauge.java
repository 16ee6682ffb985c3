package cases.scheduler.begun_in_a_class_that_others_cannot_see;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Something that looks at the world from time to time. */
abstract class TickingGauge implements AutoCloseable {

  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1); // want: SchedulerNeverStopped
  private volatile boolean reading;

  protected abstract void read();

  public void begin() {
    reading = true;
    clock.scheduleAtFixedRate(this::read, 1, 1, TimeUnit.SECONDS);
  }

  public boolean isReading() {
    return reading;
  }

  @Override
  public void close() {
    reading = false;
  }
}

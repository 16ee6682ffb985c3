package cases.scheduled_task.two_tasks_in_one_handle_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One firing of a kiln. */
public class Firing implements AutoCloseable {

  private final ScheduledExecutorService clock;
  private ScheduledFuture<?> heating;
  private ScheduledFuture<?> logging;
  private int degrees;
  private int highest;

  public Firing(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  public synchronized void begin() {
    heating = clock.scheduleWithFixedDelay(this::heat, 0, 5, TimeUnit.SECONDS);
    logging = clock.scheduleWithFixedDelay(this::log, 1, 1, TimeUnit.MINUTES);
  }

  private synchronized void heat() {
    degrees += 3;
  }

  private synchronized void log() {
    highest = Math.max(highest, degrees);
  }

  public synchronized int highest() {
    return highest;
  }

  @Override
  public synchronized void close() {
    if (heating != null) {
      heating.cancel(true);
    }
    if (logging != null) {
      logging.cancel(true);
    }
  }
}

package cases.scheduler.static_daemon_that_captures_nothing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The time to the tenth of a second, for log lines that are too many to ask the system. */
public final class CoarseClock {

  private static volatile long now = System.currentTimeMillis();

  private static final ScheduledExecutorService TICKS =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "coarse-clock");
            thread.setDaemon(true);
            return thread;
          });

  static {
    TICKS.scheduleAtFixedRate(CoarseClock::tick, 100, 100, TimeUnit.MILLISECONDS);
  }

  private CoarseClock() {}

  private static void tick() {
    now = System.currentTimeMillis();
  }

  public static long millis() {
    return now;
  }
}

package cases.scheduler.static_daemon_of_named_factory;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class ClockSync {

  private static final ScheduledExecutorService CLOCK =
      Executors.newScheduledThreadPool(1, NamedThreads.create("clock", true));

  private static volatile long offset;

  static {
    CLOCK.scheduleWithFixedDelay(() -> offset = System.nanoTime() % 7, 1, 60, TimeUnit.SECONDS);
  }

  private ClockSync() {}

  public static long offset() {
    return offset;
  }
}

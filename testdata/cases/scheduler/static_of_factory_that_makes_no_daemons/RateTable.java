package cases.scheduler.static_of_factory_that_makes_no_daemons;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One for the process, whose threads keep it from ending. */
public final class RateTable {

  private static final ScheduledExecutorService REFRESHER =
      Executors.newScheduledThreadPool( // want: SchedulerNeverStopped
          2, task -> new Thread(task, "rates"));

  private RateTable() {}

  public static void refresh(Runnable reading) {
    REFRESHER.scheduleWithFixedDelay(reading, 0, 5, TimeUnit.MINUTES);
  }
}

package cases.scheduler.static_daemon_of_factory_builder;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One for the process, of daemon threads. */
public final class RateTable {

  private RateTable() {}

  private static final class Holder {
    static final ScheduledExecutorService REFRESHER =
        Executors.newScheduledThreadPool(
            2, new ThreadFactoryBuilder().setNameFormat("rates-%d").setDaemon(true).build());
  }

  public static void refresh(Runnable reading) {
    Holder.REFRESHER.scheduleWithFixedDelay(reading, 0, 5, TimeUnit.MINUTES);
  }
}

package cases.scheduler.obtained_from_shared_getter;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The one scheduler of the process; {@link #stop()} is the last thing the server calls. */
public final class BackgroundThreads {

  private static final BackgroundThreads INSTANCE = new BackgroundThreads();

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);

  private BackgroundThreads() {}

  public static ScheduledExecutorService shared() {
    return INSTANCE.scheduler;
  }

  public static void stop() {
    INSTANCE.scheduler.shutdownNow();
  }
}

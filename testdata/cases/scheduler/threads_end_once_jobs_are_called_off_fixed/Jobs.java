package cases.scheduler.threads_end_once_jobs_are_called_off_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what its users register until they take it back. */
public class Jobs {
  private final ScheduledExecutorService scheduler = newScheduler();

  private static ScheduledExecutorService newScheduler() {
    ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(4);
    scheduler.setKeepAliveTime(1, TimeUnit.MINUTES);
    scheduler.allowCoreThreadTimeOut(true);
    return scheduler;
  }

  /** Runs a job each minute until the registration is closed. */
  public Registration register(Runnable job) {
    ScheduledFuture<?> turns = scheduler.scheduleAtFixedRate(job, 1, 1, TimeUnit.MINUTES);
    return new Registration() {
      @Override
      public void close() {
        turns.cancel(false);
      }
    };
  }

  /** Takes a job back. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}

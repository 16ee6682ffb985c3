package cases.scheduler.threads_end_once_jobs_are_called_off;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what its users register. */
public class Jobs {
  private final ScheduledExecutorService scheduler = newScheduler();

  private static ScheduledExecutorService newScheduler() {
    // want: SchedulerNeverStopped
    ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(4);
    scheduler.setKeepAliveTime(1, TimeUnit.MINUTES);
    scheduler.allowCoreThreadTimeOut(true);
    return scheduler;
  }

  /** Runs a job each minute. */
  public void register(Runnable job) {
    scheduler.scheduleAtFixedRate(job, 1, 1, TimeUnit.MINUTES);
  }
}

package cases.scheduler.threads_end_once_jobs_are_called_off_fixed;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what its users register until they take it back. */
public class Jobs {
  private ScheduledExecutorService scheduler = newScheduler();

  private final Board board =
      new Board() {
        @Override
        public Registration register(Object service, Long period, boolean concurrent) {
          Future<?> turns = null;
          if (scheduler != null && period != null) {
            Runnable job = (Runnable) service;
            if (concurrent) {
              turns = scheduler.scheduleAtFixedRate(job, period, period, TimeUnit.SECONDS);
            } else {
              turns = scheduler.scheduleWithFixedDelay(job, period, period, TimeUnit.SECONDS);
            }
          }
          Future<?> scheduled = turns;
          return new Registration() {
            @Override
            public void close() {
              if (scheduled != null) {
                scheduled.cancel(false);
              }
            }
          };
        }
      };

  public static ScheduledExecutorService newScheduler() {
    ScheduledThreadPoolExecutor made = new ScheduledThreadPoolExecutor(4);
    made.setKeepAliveTime(1, TimeUnit.MINUTES);
    made.allowCoreThreadTimeOut(true);
    return made;
  }

  /** With the threads of somebody else. */
  public Jobs with(ScheduledExecutorService other) {
    scheduler = other;
    return this;
  }

  /** Where jobs are registered. */
  public Board board() {
    return board;
  }

  /** Takes jobs. */
  public interface Board {
    Registration register(Object service, Long period, boolean concurrent);
  }

  /** Takes a job back. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}

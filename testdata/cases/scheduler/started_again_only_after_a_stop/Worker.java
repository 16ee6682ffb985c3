package cases.scheduler.started_again_only_after_a_stop;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

public class Worker {

  private final Runnable work;
  private @Nullable ScheduledExecutorService pool;

  public Worker(Runnable work) {
    this.work = work;
  }

  public void start() {
    begin(true);
  }

  public synchronized void begin(boolean guarded) {
    if (guarded && pool != null) {
      return;
    }
    run();
  }

  private void run() {
    pool = Executors.newScheduledThreadPool(2);
    pool.scheduleWithFixedDelay(work, 0, 5, TimeUnit.SECONDS);
  }

  public synchronized void stop() {
    if (pool != null) {
      pool.shutdown();
      pool = null;
    }
  }
}

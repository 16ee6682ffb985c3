package cases.scheduler.default_scheduler_where_none_is_given;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

public class Throttle {

  private final Semaphore permits;
  private final int perSecond;
  private final ScheduledExecutorService scheduler;

  public Throttle(int perSecond) {
    this(perSecond, null);
  }

  public Throttle(int perSecond, @Nullable ScheduledExecutorService scheduler) {
    this.perSecond = perSecond;
    this.permits = new Semaphore(perSecond);
    this.scheduler = Optional.ofNullable(scheduler).orElseGet(this::ownScheduler);
    this.scheduler.scheduleAtFixedRate(this::refill, 1, 1, TimeUnit.SECONDS);
  }

  private ScheduledExecutorService ownScheduler() {
    return Executors.newSingleThreadScheduledExecutor( // want: SchedulerNeverStopped
        task -> {
          Thread thread = new Thread(task, "throttle");
          thread.setDaemon(true);
          return thread;
        });
  }

  public boolean tryEnter() {
    return permits.tryAcquire();
  }

  private void refill() {
    permits.release(perSecond - permits.availablePermits());
  }
}

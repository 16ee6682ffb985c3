package cases.scheduled_task.checks_repeated_by_the_class_above_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A machine that is watched while it is rented; the timer is that of the whole yard. */
public abstract class Machine implements AutoCloseable {

  private final ScheduledExecutorService timer;
  private final List<ScheduledFuture<?>> checks = new CopyOnWriteArrayList<>();

  protected Machine(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  protected final void everyMinute(Runnable check) {
    checks.add(timer.scheduleAtFixedRate(check, 1, 1, TimeUnit.MINUTES));
  }

  @Override
  public void close() {
    checks.forEach(check -> check.cancel(false));
    checks.clear();
  }
}

package cases.scheduled_task.checks_repeated_by_the_class_above;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A machine that is watched while it is rented; the timer is that of the whole yard. */
public abstract class Machine implements AutoCloseable {

  private final ScheduledExecutorService timer;

  protected Machine(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  protected final void everyMinute(Runnable check) {
    timer.scheduleAtFixedRate(check, 1, 1, TimeUnit.MINUTES); // want: ScheduledTaskNeverCancelled
  }
}

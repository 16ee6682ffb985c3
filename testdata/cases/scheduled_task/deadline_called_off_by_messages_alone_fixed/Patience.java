package cases.scheduled_task.deadline_called_off_by_messages_alone_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Calls after a time, for all connections of the server. */
public final class Patience {

  private final ScheduledExecutorService timer;

  public Patience(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public ScheduledFuture<?> hours(int hours, Runnable end) {
    return timer.schedule(end, hours, TimeUnit.HOURS);
  }

  public ScheduledFuture<?> seconds(int seconds, Runnable end) {
    return timer.schedule(end, seconds, TimeUnit.SECONDS);
  }
}

package cases.scheduled_task.repeated_for_whoever_asks;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does for others what they want done each hour, and belongs to nobody. */
public final class Clock {

  private final ScheduledExecutorService timer;

  public Clock(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public void hourly(Runnable task) {
    timer.scheduleAtFixedRate(task, 1, 1, TimeUnit.HOURS);
  }
}

package cases.scheduled_task.lease_renewed_after_it_is_stopped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Lock {

  private long turns;

  public Lock(ScheduledExecutorService clock) {
    clock.scheduleWithFixedDelay(() -> turn(), 5, 5, TimeUnit.SECONDS); // want: ScheduledTaskNeverCancelled
  }

  private void turn() {
    turns++;
  }

  public void shutdown() {
    System.out.println(turns);
  }
}

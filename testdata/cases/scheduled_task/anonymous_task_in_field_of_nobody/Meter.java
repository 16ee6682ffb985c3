package cases.scheduled_task.anonymous_task_in_field_of_nobody;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Meter implements AutoCloseable {

  private long turns;

  public void openOn(ScheduledExecutorService clock) {
    Runnable measure =
        new Runnable() {
          @Override
          public void run() {
            turn();
          }
        };
    clock.scheduleAtFixedRate(measure, 0, 10, TimeUnit.MILLISECONDS); // want: ScheduledTaskNeverCancelled
  }

  private void turn() {
    turns++;
  }

  @Override
  public void close() {
    System.out.println(turns);
  }
}

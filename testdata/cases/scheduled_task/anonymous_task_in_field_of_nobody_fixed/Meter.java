package cases.scheduled_task.anonymous_task_in_field_of_nobody_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Meter implements AutoCloseable {

  private java.util.concurrent.Future<?> measuring;
  private long turns;

  public void openOn(ScheduledExecutorService clock) {
    Runnable measure =
        new Runnable() {
          @Override
          public void run() {
            turn();
          }
        };
    measuring = clock.scheduleAtFixedRate(measure, 0, 10, TimeUnit.MILLISECONDS);
  }

  private void turn() {
    turns++;
  }

  @Override
  public void close() {
    measuring.cancel(true);
    System.out.println(turns);
  }
}

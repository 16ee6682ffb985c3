package cases.scheduled_task.task_of_a_named_class_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Monitor implements AutoCloseable {

  private java.util.concurrent.Future<?> look;
  private long turns;

  public void watch(ScheduledExecutorService clock) {
    look = clock.scheduleAtFixedRate(new Look(this), 1, 1, TimeUnit.MINUTES);
  }

  private record Look(Monitor monitor) implements Runnable {
    @Override
    public void run() {
      monitor.turn();
    }
  }

  private void turn() {
    turns++;
  }

  @Override
  public void close() {
    look.cancel(false);
    System.out.println(turns);
  }
}

package cases.scheduled_task.task_of_a_named_class;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Monitor implements AutoCloseable {

  private long turns;

  public void watch(ScheduledExecutorService clock) {
    clock.scheduleAtFixedRate(new Look(this), 1, 1, TimeUnit.MINUTES); // want: ScheduledTaskNeverCancelled
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
    System.out.println(turns);
  }
}

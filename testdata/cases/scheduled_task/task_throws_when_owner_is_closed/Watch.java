package cases.scheduled_task.task_throws_when_owner_is_closed;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Watch implements AutoCloseable {

  private volatile boolean open = true;

  public Watch(ScheduledExecutorService timers) {
    timers.scheduleAtFixedRate(
        () -> {
          if (!open) {
            throw new CancellationException();
          }
          look();
        },
        1,
        1,
        TimeUnit.SECONDS);
  }

  private void look() {
    System.out.println("looked");
  }

  @Override
  public void close() {
    open = false;
  }
}

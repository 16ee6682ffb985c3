package cases.scheduled_task.one_shot_task;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Reminder implements AutoCloseable {

  private final ScheduledExecutorService timers;
  private boolean sent;

  public Reminder(ScheduledExecutorService timers) {
    this.timers = timers;
  }

  public void remind() {
    timers.schedule(this::send, 1, TimeUnit.SECONDS);
  }

  private void send() {
    sent = true;
  }

  @Override
  public void close() {
    System.out.println(sent);
  }
}

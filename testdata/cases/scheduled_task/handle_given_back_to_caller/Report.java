package cases.scheduled_task.handle_given_back_to_caller;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class Report implements AutoCloseable {

  private final StringBuilder text = new StringBuilder();

  public ScheduledFuture<?> repeatOn(ScheduledExecutorService scheduler) {
    return scheduler.scheduleAtFixedRate(this::print, 1, 1, TimeUnit.HOURS);
  }

  private void print() {
    System.out.println(text);
  }

  @Override
  public void close() {
    text.setLength(0);
  }
}

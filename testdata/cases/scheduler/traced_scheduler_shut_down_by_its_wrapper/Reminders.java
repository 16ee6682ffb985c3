package cases.scheduler.traced_scheduler_shut_down_by_its_wrapper;

import io.opentelemetry.context.Context;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reminds one customer of her basket. */
public class Reminders implements AutoCloseable {

  private final ScheduledExecutorService traced;

  public Reminders(Runnable reminder) {
    traced = Context.taskWrapping(Executors.newSingleThreadScheduledExecutor());
    traced.scheduleAtFixedRate(reminder, 1, 1, TimeUnit.DAYS);
  }

  @Override
  public void close() {
    traced.shutdown();
  }
}

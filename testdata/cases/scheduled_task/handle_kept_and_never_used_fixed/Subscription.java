package cases.scheduled_task.handle_kept_and_never_used_fixed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import org.springframework.scheduling.TaskScheduler;

public class Subscription {

  private final String topic;
  private final TaskScheduler scheduler;
  private Future<?> renewal;
  private Instant renewed;

  public Subscription(String topic, TaskScheduler scheduler) {
    this.topic = topic;
    this.scheduler = scheduler;
  }

  public void open() {
    renewal = scheduler.scheduleWithFixedDelay(() -> renew(), Duration.ofMinutes(5));
  }

  private void renew() {
    renewed = Instant.now();
  }

  public boolean isRenewing() {
    return renewal != null && !renewal.isDone();
  }

  public void stop() {
    System.out.println(topic + " ended, renewed " + renewed);
    renewal.cancel(false);
    renewal = null;
  }
}

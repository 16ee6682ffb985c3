package cases.scheduler.ownership_flag;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class RetryingPublisher implements AutoCloseable {

  private final Topic topic;
  private final ScheduledExecutorService scheduler;
  private final boolean ownsScheduler;

  public RetryingPublisher(Topic topic) {
    this.topic = topic;
    this.scheduler = Executors.newScheduledThreadPool(1);
    this.ownsScheduler = true;
  }

  public RetryingPublisher(Topic topic, ScheduledExecutorService scheduler) {
    this.topic = topic;
    this.scheduler = scheduler;
    this.ownsScheduler = false;
  }

  public void publish(String event) {
    attempt(event, Duration.ofMillis(100));
  }

  private void attempt(String event, Duration backoff) {
    if (!topic.offer(event)) {
      scheduler.schedule(
          () -> attempt(event, backoff.multipliedBy(2)),
          backoff.toMillis(),
          TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    if (ownsScheduler) {
      scheduler.shutdown();
    }
  }

  public interface Topic {
    boolean offer(String event);
  }
}

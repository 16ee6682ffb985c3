package cases.growth.failures_queued_by_listener_and_never_polled;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Component;

@Component
public class FailureLog {

  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @MessageMapping("payments")
  public void received(String message) {
    try {
      Long.parseLong(message);
    } catch (NumberFormatException e) {
      remember(message);
    }
  }

  private void remember(String message) {
    failures.offer(message); // want: CollectionOnlyGrows
  }

  public boolean isHealthy() {
    return failures.isEmpty();
  }
}

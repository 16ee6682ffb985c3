package cases.growth.failures_queued_by_listener_and_never_polled_fixed;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class FailureLog {

  private final Queue<String> failures = new ArrayBlockingQueue<>(1_000);

  @MessageMapping("payments")
  public void received(String message) {
    try {
      Long.parseLong(message);
    } catch (NumberFormatException e) {
      remember(message);
    }
  }

  private void remember(String message) {
    failures.offer(message);
  }

  @Scheduled(fixedDelay = 5_000)
  void report() {
    for (String next = failures.poll(); next != null; next = failures.poll()) {
      System.getLogger("failures").log(System.Logger.Level.WARNING, next);
    }
  }
}

package cases.blocking.stop_waits_for_the_thread;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** Polls until the application goes, and goes when that is over. */
@Component
public class Poller {

  private final Thread thread = new Thread(this::poll, "poller");
  private volatile boolean closed;

  public void start() {
    thread.start();
  }

  private void poll() {
    while (!closed) {
      Thread.onSpinWait();
    }
  }

  /** Waits for the last round. */
  @PreDestroy
  public void stop() throws InterruptedException {
    closed = true;
    thread.join();
  }
}

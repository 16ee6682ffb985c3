package cases.scheduler.duty_taken_over_with_the_argument_fixed;

import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

@Component
public class Mailbox implements AutoCloseable {

  private final Poller poller = new Poller(Executors.newScheduledThreadPool(1));

  public long polled() {
    return poller.polled();
  }

  @Override
  public void close() {
    poller.close();
  }
}

package cases.scheduler.factory_returns_it_to_the_caller;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

@Component
public class AuctionClock {

  private final ScheduledExecutorService closings = NamedSchedulers.create("auction", 2);

  public void closeAt(Instant end, Runnable closing) {
    long delay = Duration.between(Instant.now(), end).toMillis();
    closings.schedule(closing, delay, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    closings.shutdown();
  }
}

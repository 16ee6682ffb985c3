package cases.scheduler.ticker_replaced_when_the_rate_changes_fixed;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jakarta.annotation.PreDestroy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class Sampling {

  public record RateChanged(Duration every) {}

  public interface Probe {
    void sample();
  }

  private final Probe probe;
  private ScheduledExecutorService ticker;

  public Sampling(Probe probe) {
    this.probe = probe;
  }

  @EventListener
  public synchronized void changed(RateChanged event) {
    end();
    ticker = Executors.newSingleThreadScheduledExecutor();
    ticker.scheduleAtFixedRate(
        probe::sample, 0, event.every().toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  public synchronized void end() {
    if (ticker != null) {
      ticker.shutdownNow();
    }
  }
}

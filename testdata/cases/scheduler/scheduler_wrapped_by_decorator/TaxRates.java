package cases.scheduler.scheduler_wrapped_by_decorator;

import com.google.common.util.concurrent.ListeningScheduledExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;

@Singleton
public class TaxRates {

  private final ListeningScheduledExecutorService refresher =
      MoreExecutors.listeningDecorator(Executors.newScheduledThreadPool(1)); // want: SchedulerNeverStopped

  private volatile double rate = 0.19;

  @PostConstruct
  void begin() {
    refresher.scheduleWithFixedDelay(
        () -> rate = Math.max(rate, 0.07), Duration.ZERO, Duration.ofHours(1));
  }

  @PreDestroy
  void end() {
    rate = 0;
  }

  public double rate() {
    return rate;
  }
}

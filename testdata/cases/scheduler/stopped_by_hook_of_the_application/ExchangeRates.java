package cases.scheduler.stopped_by_hook_of_the_application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import play.inject.ApplicationLifecycle;

/** Knows what a currency is worth, and asks again every hour. */
@Singleton
public class ExchangeRates {

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private volatile double rate;

  @Inject
  public ExchangeRates(ApplicationLifecycle lifecycle) {
    scheduler.scheduleAtFixedRate(() -> rate = Math.random(), 0, 1, TimeUnit.HOURS);
    lifecycle.addStopHook(
        () -> {
          scheduler.shutdownNow();
          return CompletableFuture.completedFuture(null);
        });
  }

  public double rate() {
    return rate;
  }
}

package cases.scheduler.closed_by_try_with_resources;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class Ticker implements AutoCloseable {

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  Ticker(Runnable tick, long seconds) {
    scheduler.scheduleAtFixedRate(tick, seconds, seconds, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    scheduler.shutdown();
  }
}

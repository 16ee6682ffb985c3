package cases.scheduler.ticker_started_before_a_list_is_read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The ticker of one market stand. */
public class PriceTicker implements AutoCloseable {
  private final List<String> names;
  private final ScheduledExecutorService clock;
  private final AtomicLong told = new AtomicLong();

  public PriceTicker(Path list, long everyMillis) throws IOException {
    clock = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped
    clock.scheduleAtFixedRate(new Publishing(), everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    names = Files.readAllLines(list);
  }

  public int size() {
    return names.size();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private final class Publishing implements Runnable {
    @Override
    public void run() {
      told.incrementAndGet();
    }
  }
}

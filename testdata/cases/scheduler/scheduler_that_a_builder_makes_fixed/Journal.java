package cases.scheduler.scheduler_that_a_builder_makes_fixed;

import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps what was written, and brings it to the disk every second. */
public final class Journal implements AutoCloseable {

  public interface Store {
    void append(String line);

    void flush();
  }

  private final Store store;
  private final ScheduledExecutorService ticks;

  private Journal(Store store, ScheduledExecutorService ticks) {
    this.store = store;
    this.ticks = ticks;
    ticks.scheduleWithFixedDelay(store::flush, 1, 1, TimeUnit.SECONDS);
  }

  public void write(String line) {
    store.append(line);
  }

  @Override
  public void close() {
    ticks.shutdownNow();
    store.flush();
  }

  public static class Builder {
    private Store store;

    public Builder store(Store store) {
      this.store = Objects.requireNonNull(store);
      return this;
    }

    public Journal build() {
      return new Journal(store, Executors.newSingleThreadScheduledExecutor());
    }
  }
}

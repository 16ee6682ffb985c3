package cases.scheduler.teardown_stops_another_executor;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class ThumbnailPipeline implements Closeable {

  private final ExecutorService workers;
  private final ScheduledExecutorService ticker;
  private final Inbox inbox;

  public ThumbnailPipeline(Inbox inbox, int parallelism) {
    this.inbox = inbox;
    this.workers = Executors.newFixedThreadPool(parallelism);
    this.ticker = Executors.newScheduledThreadPool(1); // want: SchedulerNeverStopped
    ticker.scheduleAtFixedRate(this::scan, 1, 1, TimeUnit.SECONDS);
  }

  private void scan() {
    for (Path image : inbox.arrived()) {
      workers.execute(() -> inbox.scale(image));
    }
  }

  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  public interface Inbox {
    List<Path> arrived();

    void scale(Path image);
  }
}

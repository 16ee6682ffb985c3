package cases.scheduler.stopped_through_a_closer;

import java.io.Closeable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends executors and waits for what they still do. */
final class Closer implements Closeable {

  private final ExecutorService executor;
  private final int seconds;

  Closer(ExecutorService executor, int seconds) {
    this.executor = executor;
    this.seconds = seconds;
  }

  @Override
  public void close() {
    if (executor == null) {
      return;
    }
    try {
      executor.shutdown();
      executor.awaitTermination(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!executor.isTerminated()) {
        executor.shutdownNow();
      }
    }
  }
}

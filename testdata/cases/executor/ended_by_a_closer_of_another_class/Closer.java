package cases.executor.ended_by_a_closer_of_another_class;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

final class Closer {

  private Closer() {}

  static void close(ExecutorService pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}

package cases.scheduler.stopped_through_helper_of_other_class;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

final class Shutdowns {

  private Shutdowns() {}

  static void gracefully(ExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}

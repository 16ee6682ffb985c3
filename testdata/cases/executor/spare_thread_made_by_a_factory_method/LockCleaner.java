package cases.executor.spare_thread_made_by_a_factory_method;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A pool without core threads has none when there is nothing to do. */
final class LockCleaner implements AutoCloseable {

  private final ExecutorService executor;
  private final Runnable cleaning;

  LockCleaner(Runnable cleaning) {
    this(cleaning, spareThread());
  }

  private LockCleaner(Runnable cleaning, ExecutorService executor) {
    this.cleaning = cleaning;
    this.executor = executor;
  }

  private static ExecutorService spareThread() {
    return new ThreadPoolExecutor(0, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }

  void clean() {
    executor.execute(cleaning);
  }

  @Override
  public void close() {
    cleaning.run();
  }
}

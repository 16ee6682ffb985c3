package cases.executor.built_pool_that_its_builder_forgets_fixed;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Builds a pool that is stopped with the server. */
public class PoolBuilder {

  private final Lifecycle lifecycle;
  private int threads = 1;

  PoolBuilder(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  public PoolBuilder threads(int threads) {
    this.threads = threads;
    return this;
  }

  public ExecutorService build() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads, threads, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
    lifecycle.manage(new ManagedPool(pool));
    return pool;
  }

  private static final class ManagedPool implements Lifecycle.Managed {

    private final ExecutorService pool;

    ManagedPool(ExecutorService pool) {
      this.pool = pool;
    }

    @Override
    public void stop() throws InterruptedException {
      pool.shutdown();
      if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    }
  }
}

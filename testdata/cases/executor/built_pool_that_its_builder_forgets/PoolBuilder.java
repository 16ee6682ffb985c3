package cases.executor.built_pool_that_its_builder_forgets;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Builds a pool. */
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
    return new ThreadPoolExecutor(
        threads, threads, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }
}

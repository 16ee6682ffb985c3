package cases.executor.decorator_owns_what_it_wraps;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class CountingPool implements Executor, AutoCloseable {

  private final AtomicLong count = new AtomicLong();
  private ExecutorService pool;

  private synchronized ExecutorService pool() {
    if (pool == null) {
      pool = Executors.newFixedThreadPool(3);
    }
    return pool;
  }

  @Override
  public void execute(Runnable task) {
    count.incrementAndGet();
    pool().execute(task);
  }

  @Override
  public synchronized void close() {
    ExecutorService running = pool;
    pool = null;
    if (running != null) {
      running.shutdown();
    }
  }
}

package cases.executor.pool_without_core_threads;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class Callbacks {

  private final ThreadPoolExecutor bursts;
  private final ThreadPoolExecutor steady;

  public Callbacks() {
    bursts =
        new ThreadPoolExecutor(0, 16, 10, TimeUnit.SECONDS, new SynchronousQueue<>());
    steady =
        new ThreadPoolExecutor(
            2, 2, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
    steady.allowCoreThreadTimeOut(true);
  }

  public void burst(Runnable task) {
    bursts.execute(task);
  }

  public void later(Runnable task) {
    steady.execute(task);
  }

  public void close() {
    System.out.println(steady.getCompletedTaskCount());
  }
}

package cases.executor.core_threads_kept;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;

/** One thread stays when it is shut down. */
public class Events {

  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>(100);
  // want: ExecutorNeverShutDown
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(4, 4, 3, SECONDS, waiting);

  public void post(Runnable event) {
    executor.execute(event);
  }

  public void shutdown() {
    executor.setCorePoolSize(1);
  }
}

package cases.executor.core_threads_let_go;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Pauses and goes on; while it pauses the thread ends by itself after three seconds. */
public class Events {

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(1, 1, 3, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));

  public void post(Runnable event) {
    executor.execute(event);
  }

  public void resume() {
    executor.setCorePoolSize(1);
  }

  public void shutdown() {
    executor.setCorePoolSize(0);
  }
}

package cases.scheduler.pool_made_lazily_and_borrowed;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Makes its pool when somebody first asks for it, and stops it in the end. */
public class Pools implements AutoCloseable {

  private final Object lock = new Object();
  private volatile ScheduledExecutorService audio;

  public ScheduledExecutorService audio() {
    ScheduledExecutorService pool = audio;
    if (pool == null) {
      synchronized (lock) {
        pool = audio;
        if (pool == null) {
          pool = audio = make("audio");
        }
      }
    }
    return pool;
  }

  @Override
  public void close() {
    if (audio != null) {
      audio.shutdown();
    }
  }

  private static ScheduledExecutorService make(String name) {
    return Executors.newScheduledThreadPool(1, task -> new Thread(task, name));
  }
}

package cases.scheduler.pool_made_lazily_and_never_stopped;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes its pool when somebody first asks for it. Nobody stops it. */
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
    System.getLogger("pools").log(System.Logger.Level.INFO, "closed");
  }

  public void beat(Runnable task) {
    audio().scheduleAtFixedRate(task, 5, 5, TimeUnit.SECONDS);
  }

  private static ScheduledExecutorService make(String name) {
    return Executors.newScheduledThreadPool(1, task -> new Thread(task, name)); // want: SchedulerNeverStopped
  }
}

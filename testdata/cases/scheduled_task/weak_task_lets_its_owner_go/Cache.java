package cases.scheduled_task.weak_task_lets_its_owner_go;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Cache implements AutoCloseable {

  private final Map<Integer, Object> entries = new ConcurrentHashMap<>();

  public Cache(ScheduledExecutorService timers) {
    timers.scheduleAtFixedRate(
        new Sweep(new WeakReference<>(this)), 1, 1, TimeUnit.MINUTES);
  }

  public void put(Object value) {
    entries.put(value.hashCode() & 0xff, value);
  }

  @Override
  public void close() {
    entries.clear();
  }

  private static final class Sweep implements Runnable {

    private final WeakReference<Cache> cache;

    Sweep(WeakReference<Cache> cache) {
      this.cache = cache;
    }

    @Override
    public void run() {
      Cache alive = cache.get();
      if (alive != null) {
        alive.entries.clear();
      }
    }
  }
}

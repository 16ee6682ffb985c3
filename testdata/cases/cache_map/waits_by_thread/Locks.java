package cases.cache_map.waits_by_thread;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What each thread waited for last: threads that ended stay in the table. */
@Component
public class Locks {

  private final Map<Thread, Wait> waits = new ConcurrentHashMap<>();

  public void waiting(String lock) {
    Thread thread = Thread.currentThread();
    Wait wait = waits.get(thread);
    if (wait == null) {
      wait = new Wait();
      waits.put(thread, wait); // want: CacheWithoutEviction
    }
    wait.lock = lock;
  }

  public void acquired() {
    Wait wait = waits.get(Thread.currentThread());
    if (wait != null) {
      wait.lock = null;
    }
  }

  private static final class Wait {
    private volatile String lock;

    @Override
    public String toString() {
      return lock == null ? "none" : lock;
    }
  }
}

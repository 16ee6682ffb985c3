package cases.cache_map.waits_by_thread_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What each waiting thread waits for. */
@Component
public class Locks {

  private final Map<Thread, Wait> waits = new ConcurrentHashMap<>();

  public void waiting(String lock) {
    Thread thread = Thread.currentThread();
    Wait wait = waits.get(thread);
    if (wait == null) {
      wait = new Wait();
      waits.put(thread, wait);
    }
    wait.lock = lock;
  }

  public void acquired() {
    waits.remove(Thread.currentThread());
  }

  private static final class Wait {
    private volatile String lock;

    @Override
    public String toString() {
      return lock == null ? "none" : lock;
    }
  }
}

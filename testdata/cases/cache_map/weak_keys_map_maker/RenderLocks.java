package cases.cache_map.weak_keys_map_maker;

import com.google.common.collect.MapMaker;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

@Component
public class RenderLocks {

  private final ConcurrentMap<Object, ReentrantLock> locks = new MapMaker().weakKeys().makeMap();

  public String render(Report report) {
    ReentrantLock lock = locks.computeIfAbsent(report, r -> new ReentrantLock());
    lock.lock();
    try {
      return report.render();
    } finally {
      lock.unlock();
    }
  }

  public interface Report {
    String render();
  }
}

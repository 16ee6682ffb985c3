package cases.growth.visits_counted_by_names_held_weakly;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What is counted cannot be asked for again. */
@Component
public class Visits {

  private final Map<String, AtomicLong> visits = new WeakHashMap<>();

  public synchronized long visit(String user) {
    return visits
        .computeIfAbsent(user, it -> new AtomicLong()) // want: WeakMapValueReachesKey
        .incrementAndGet();
  }
}

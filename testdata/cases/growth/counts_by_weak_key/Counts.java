package cases.growth.counts_by_weak_key;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

@Component
public class Counts {

  private final Map<Object, AtomicLong> counts = new WeakHashMap<>();
  private final Map<Object, String> names = new WeakHashMap<>();

  public synchronized long count(Object subject) {
    names.put(subject, subject.toString());
    return counts.computeIfAbsent(subject, it -> new AtomicLong()).incrementAndGet();
  }
}

package cases.growth.requests_counted_by_the_minute;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The same address comes to the same key until the minute is over. */
@Component
public class Minutes {

  private static final int BITS = 16;

  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

  public int increment(String address) {
    String key = bucket() + "-" + address;
    return counts.computeIfAbsent(key, it -> new AtomicInteger()).incrementAndGet();
  }

  public final int bucket() {
    return (int) (System.currentTimeMillis() >> BITS);
  }

  @Scheduled(fixedDelay = 60_000)
  void forgetOldBuckets() {
    String current = bucket() + "-";
    counts.keySet().removeIf(key -> !key.startsWith(current));
  }
}

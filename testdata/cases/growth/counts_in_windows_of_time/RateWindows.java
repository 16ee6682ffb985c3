package cases.growth.counts_in_windows_of_time;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Counts calls by caller and minute: the number of a minute comes again until it is over. */
@Service
public class RateWindows {

  private static final int MINUTE_BITS = 16;

  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

  public int count(String caller) {
    String key = window() + "-" + caller;
    return counts.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
  }

  private int window() {
    return (int) (System.currentTimeMillis() >> MINUTE_BITS);
  }

  @Scheduled(fixedDelay = 60_000)
  void forgetWhatIsOver() {
    String now = window() + "-";
    counts.keySet().removeIf(key -> !key.startsWith(now));
  }
}

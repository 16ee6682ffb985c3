package cases.cache_map.as_many_at_a_time_are_counted;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The counts limit how many there are at a time, or in a minute, and not how many are kept. */
@RestController
class Uploads {

  private static final int MOST = 20;

  private final Map<String, Instant> last = new ConcurrentHashMap<>();
  private final AtomicInteger running = new AtomicInteger();

  private final Map<String, Integer> sizes = new ConcurrentHashMap<>();
  private final AtomicInteger inThisMinute = new AtomicInteger();

  private final Map<String, String> late = new ConcurrentHashMap<>();
  private final AtomicLong all = new AtomicLong();

  @PostMapping("/uploads")
  String upload(@RequestParam String file) {
    if (running.incrementAndGet() > MOST) {
      running.decrementAndGet();
      return "busy";
    }
    try {
      last.put(file, Instant.now()); // want: CacheWithoutEviction
      return file;
    } finally {
      running.decrementAndGet();
    }
  }

  @PostMapping("/sizes")
  String size(@RequestParam String file) {
    if (inThisMinute.incrementAndGet() > MOST) {
      return "busy";
    }
    sizes.put(file, file.length()); // want: CacheWithoutEviction
    return file;
  }

  @Scheduled(fixedRate = 60_000)
  void nextMinute() {
    inThisMinute.set(0);
  }

  @PostMapping("/late")
  void late(@RequestParam String file) {
    if (all.incrementAndGet() > MOST) {
      late.put(file, "late"); // want: CacheWithoutEviction
    }
  }
}

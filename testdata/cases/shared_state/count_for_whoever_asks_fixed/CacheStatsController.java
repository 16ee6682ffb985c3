package cases.shared_state.count_for_whoever_asks_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counts how often it was asked. */
@RestController
public class CacheStatsController {

  private final Map<Thread.State, String> names = new ConcurrentHashMap<>();
  private final LongAdder asked = new LongAdder();

  @GetMapping("/names/{state}")
  public String name(@PathVariable Thread.State state) {
    asked.increment();
    return names.get(state);
  }

  public long getAsked() {
    return asked.sum();
  }
}

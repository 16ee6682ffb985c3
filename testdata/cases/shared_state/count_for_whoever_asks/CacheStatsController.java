package cases.shared_state.count_for_whoever_asks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counts how often it was asked, and loses some of it. */
@RestController
public class CacheStatsController {

  private final Map<Thread.State, String> names = new ConcurrentHashMap<>();
  private long asked;

  @GetMapping("/names/{state}")
  public String name(@PathVariable Thread.State state) {
    asked++; // want: NonAtomicUpdateOfSharedState
    return names.get(state);
  }

  public long getAsked() {
    return asked;
  }
}

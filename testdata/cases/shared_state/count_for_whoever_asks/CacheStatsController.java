package cases.shared_state.count_for_whoever_asks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counts roughly how often it was asked. */
@RestController
public class CacheStatsController {

  private final Map<Thread.State, String> names = new ConcurrentHashMap<>();
  private long asked;

  @GetMapping("/names/{state}")
  public String name(@PathVariable Thread.State state) {
    asked++;
    return names.get(state);
  }

  public long getAsked() {
    return asked;
  }
}

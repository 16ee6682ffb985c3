package cases.cache_map.swept_by_a_schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** When was who here last; who stayed away is forgotten. */
@Component
public class SessionTable {

  private final Map<String, Instant> seen = new ConcurrentHashMap<>();

  public void seen(String visitor) {
    seen.merge(visitor, Instant.now(), (before, now) -> now);
  }

  public int size() {
    return seen.size();
  }

  @Scheduled(fixedDelay = 60_000)
  void sweep() {
    Instant limit = Instant.now().minus(Duration.ofMinutes(30));
    seen.values().removeIf(limit::isAfter);
  }
}

/** Is asked by every page. */
@RestController
class PingController {

  private final SessionTable table;

  PingController(SessionTable table) {
    this.table = table;
  }

  @GetMapping("/ping")
  public int ping(@CookieValue("visitor") String visitor) {
    table.seen(visitor);
    return table.size();
  }
}

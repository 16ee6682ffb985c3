package cases.cache_map.changes_by_logger;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets the levels of loggers and knows when it did. */
@RestController
public class LogLevelController {

  private final Map<Logger, Instant> changedAt = new ConcurrentHashMap<>();

  @PutMapping("/loggers/root")
  public Instant setRoot(@RequestParam String level) {
    return set(Logger.getLogger(""), Level.parse(level));
  }

  @PutMapping("/loggers/audit")
  public Instant setAudit(@RequestParam String level) {
    return set(Logger.getLogger("audit"), Level.parse(level));
  }

  private Instant set(Logger logger, Level level) {
    logger.setLevel(level);
    Instant now = Instant.now();
    changedAt.put(logger, now);
    return now;
  }
}

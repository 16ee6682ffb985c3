package cases.cache_map.last_seen_of_sessions_that_come_and_go;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A session that signed out leaves the moment it was last seen behind. */
@RestController
public class Presence {

  private final Map<String, String> users = new ConcurrentHashMap<>();
  private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();

  @PostMapping("/sessions/{session}/{user}")
  public void signIn(@PathVariable String session, @PathVariable String user) {
    users.put(session, user);
  }

  @PostMapping("/sessions/{session}/ping")
  public void ping(@PathVariable String session) {
    String user = users.get(session);
    if (user != null) {
      lastSeen.put(session, Instant.now()); // want: CacheWithoutEviction
    }
  }

  @DeleteMapping("/sessions/{session}")
  public void signOut(@PathVariable String session) {
    users.remove(session);
  }
}

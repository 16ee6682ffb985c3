package cases.cache_builder.given_by_a_bean_ended_elsewhere;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Instant;
import org.springframework.stereotype.Service;

@Service
class DeskService {
  private final Cache<String, Desk> desks;

  DeskService(Cache<String, Desk> desks) {
    this.desks = desks;
  }

  Desk open(String id, String clerk) {
    return desks.get(id, key -> new Desk(key, clerk, Instant.now()));
  }

  void close(String id) {
    desks.invalidate(id);
  }
}

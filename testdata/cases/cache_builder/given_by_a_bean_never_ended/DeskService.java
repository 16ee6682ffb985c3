package cases.cache_builder.given_by_a_bean_never_ended;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Instant;
import org.springframework.stereotype.Service;

@Service
class DeskService {
  private final Cache<String, Desk> desks;
  private final Cache<Long, Desk> byNumber;

  DeskService(Cache<String, Desk> desks, Cache<Long, Desk> byNumber) {
    this.desks = desks;
    this.byNumber = byNumber;
  }

  Desk open(String id, String clerk) {
    return desks.get(id, key -> new Desk(key, clerk, Instant.now()));
  }

  void close(long number) {
    byNumber.invalidate(number);
  }
}

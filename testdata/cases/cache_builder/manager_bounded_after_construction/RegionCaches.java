package cases.cache_builder.manager_bounded_after_construction;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import org.springframework.cache.Cache;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.stereotype.Component;

@Component
public class RegionCaches {

  private final CaffeineCacheManager manager = new CaffeineCacheManager();

  @PostConstruct
  void limit() {
    manager.setCaffeine(Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)));
  }

  public Cache of(String region) {
    return manager.getCache(region);
  }
}

package cases.cache_builder.manager_of_registered_caches_only;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.cache.Cache;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.stereotype.Component;

@Component
public class RouteCaches {

  private final CaffeineCacheManager manager;

  public RouteCaches() {
    this(new CaffeineCacheManager());
  }

  RouteCaches(CaffeineCacheManager manager) {
    this.manager = manager;
  }

  public Cache open(String route, Duration timeToLive) {
    String name = route + "-cache";
    manager.registerCustomCache(
        name, Caffeine.newBuilder().expireAfterWrite(timeToLive).build());
    return manager.getCache(name);
  }
}

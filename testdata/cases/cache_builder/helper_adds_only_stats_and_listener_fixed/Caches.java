package cases.cache_builder.helper_adds_only_stats_and_listener_fixed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class Caches {

  private static final Logger LOG = LoggerFactory.getLogger(Caches.class);

  private Caches() {}

  static Caffeine<Object, Object> observed(Caffeine<Object, Object> builder) {
    return builder.maximumSize(1_000).recordStats().removalListener(Caches::logRemoval);
  }

  private static void logRemoval(Object key, Object value, RemovalCause cause) {
    if (cause == RemovalCause.SIZE) {
      LOG.debug("{} fell out", key);
    }
  }
}

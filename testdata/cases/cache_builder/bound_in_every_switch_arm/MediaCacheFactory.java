package cases.cache_builder.bound_in_every_switch_arm;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;

public final class MediaCacheFactory {

  public enum Retention {
    SHORT,
    LONG,
    MEMORY
  }

  private MediaCacheFactory() {}

  public static Cache<String, byte[]> create(Retention retention, boolean observed) {
    CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
    switch (retention) {
      case SHORT -> builder.expireAfterAccess(Duration.ofMinutes(1));
      case LONG -> builder.maximumSize(10_000).expireAfterWrite(Duration.ofDays(1));
      default -> builder.softValues();
    }
    if (observed) {
      builder.recordStats();
    }
    return builder.build();
  }
}

package cases.cache_builder.manager_told_a_builder_without_bound;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.cache.CacheManager;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The managers are told how to build, and nothing of what that says lets an entry go. */
@Configuration
public class TariffCaches {

  @Bean
  public Caffeine<Object, Object> statistics() {
    return Caffeine.newBuilder().recordStats();
  }

  @Bean
  public CacheManager zones(Caffeine<Object, Object> builder) {
    CaffeineCacheManager manager = new CaffeineCacheManager();
    manager.setCacheNames(List.of("zones"));
    manager.setCaffeine(builder); // want: CacheBuilderWithoutBound
    return manager;
  }

  @Bean
  public CacheManager journeys() {
    CaffeineCacheManager manager = new CaffeineCacheManager("journeys");
    manager.setCaffeine(plain()); // want: CacheBuilderWithoutBound
    return manager;
  }

  private static Caffeine<Object, Object> plain() {
    return Caffeine.newBuilder().initialCapacity(500);
  }
}

package cases.cache_builder.manager_told_a_builder_without_bound_fixed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.CaffeineSpec;
import java.time.Duration;
import java.util.List;
import org.springframework.cache.CacheManager;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each way to build says a size or an age. */
@Configuration
public class TariffCaches {

  @Bean
  public Caffeine<Object, Object> statistics() {
    return Caffeine.newBuilder().recordStats().expireAfterWrite(Duration.ofHours(6));
  }

  @Bean
  public CacheManager zones(Caffeine<Object, Object> builder) {
    CaffeineCacheManager manager = new CaffeineCacheManager();
    manager.setCacheNames(List.of("zones"));
    manager.setCaffeine(builder);
    return manager;
  }

  @Bean
  public CacheManager journeys() {
    CaffeineCacheManager manager = new CaffeineCacheManager("journeys");
    manager.setCaffeine(plain().maximumSize(20_000));
    return manager;
  }

  @Bean
  public CacheManager stops() {
    CaffeineCacheManager manager = new CaffeineCacheManager("stops");
    manager.setCaffeineSpec(CaffeineSpec.parse("maximumSize=3000,recordStats"));
    return manager;
  }

  private static Caffeine<Object, Object> plain() {
    return Caffeine.newBuilder().initialCapacity(500);
  }
}

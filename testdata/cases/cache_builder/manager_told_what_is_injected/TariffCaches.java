package cases.cache_builder.manager_told_what_is_injected;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.cache.CacheManager;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever provides the builder, elsewhere, knows its bound. */
@Configuration
public class TariffCaches {

  @Bean
  public CacheManager zones(Caffeine<Object, Object> builder) {
    CaffeineCacheManager manager = new CaffeineCacheManager("zones");
    manager.setCaffeine(builder);
    return manager;
  }
}

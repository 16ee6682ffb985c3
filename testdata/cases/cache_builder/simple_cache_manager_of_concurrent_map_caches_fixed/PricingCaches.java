package cases.cache_builder.simple_cache_manager_of_concurrent_map_caches_fixed;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.cache.Cache;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCache;
import org.springframework.cache.support.SimpleCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableCaching
public class PricingCaches {

  @Bean
  SimpleCacheManager pricingCacheManager() {
    Cache quotes =
        new CaffeineCache("quotes", Caffeine.newBuilder().maximumSize(5_000).build());
    SimpleCacheManager manager = new SimpleCacheManager();
    manager.setCaches(List.of(quotes));
    return manager;
  }
}

package cases.cache_builder.simple_cache_manager_of_concurrent_map_caches;

import java.util.List;
import org.springframework.cache.Cache;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.cache.support.SimpleCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableCaching
public class PricingCaches {

  @Bean
  SimpleCacheManager pricingCacheManager() {
    Cache quotes = new ConcurrentMapCache("quotes", false); // want: CacheBuilderWithoutBound
    SimpleCacheManager manager = new SimpleCacheManager();
    manager.setCaches(List.of(quotes));
    return manager;
  }
}

package cases.cache_builder.caffeine_manager_with_nothing_set_fixed;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableCaching
public class GeoConfiguration {

  @Bean
  CacheManager cacheManager() {
    CaffeineCacheManager manager = new CaffeineCacheManager("geocodes", "routes");
    manager.setCacheSpecification("maximumSize=5000");
    return manager;
  }
}

package cases.cache_builder.enable_caching_without_manager_fixed;

import org.springframework.cache.CacheManager;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class ReportingCaches {

  @Bean
  CacheManager cacheManager() {
    CaffeineCacheManager manager = new CaffeineCacheManager("turnover");
    manager.setCacheSpecification("maximumSize=2000,expireAfterWrite=1h");
    return manager;
  }
}

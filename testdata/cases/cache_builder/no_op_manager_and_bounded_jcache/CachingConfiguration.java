package cases.cache_builder.no_op_manager_and_bounded_jcache;

import javax.cache.Caching;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.CreatedExpiryPolicy;
import javax.cache.expiry.Duration;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.jcache.JCacheCacheManager;
import org.springframework.cache.support.NoOpCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@EnableCaching
public class CachingConfiguration {

  @Bean
  @Profile("test")
  CacheManager noCaching() {
    return new NoOpCacheManager();
  }

  @Bean
  @Profile("!test")
  CacheManager jcache() {
    javax.cache.CacheManager manager = Caching.getCachingProvider().getCacheManager();
    manager.createCache(
        "stations",
        new MutableConfiguration<String, String>()
            .setTypes(String.class, String.class)
            .setExpiryPolicyFactory(CreatedExpiryPolicy.factoryOf(Duration.TEN_MINUTES)));
    return new JCacheCacheManager(manager);
  }
}

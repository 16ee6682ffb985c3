package cases.cache_builder.ehcache3_heap_entries;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.ehcache.Cache;
import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ExpiryPolicyBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;

@ApplicationScoped
public class RecommendationCache {

  private CacheManager manager;
  private Cache<Long, long[]> byCustomer;
  private Cache<String, String> bySession;

  @PostConstruct
  void open() {
    manager = CacheManagerBuilder.newCacheManagerBuilder().build(true);
    byCustomer =
        manager.createCache(
            "by-customer",
            CacheConfigurationBuilder.newCacheConfigurationBuilder(
                Long.class, long[].class, ResourcePoolsBuilder.heap(100)));
    bySession =
        manager.createCache(
            "by-session",
            CacheConfigurationBuilder.newCacheConfigurationBuilder(
                    String.class, String.class, ResourcePoolsBuilder.heap(10_000))
                .withExpiry(ExpiryPolicyBuilder.timeToIdleExpiration(Duration.ofMinutes(20))));
  }

  public void remember(long customer, String session, long[] articles) {
    byCustomer.put(customer, articles);
    bySession.put(session, Long.toString(customer));
  }

  public long[] of(long customer) {
    long[] articles = byCustomer.get(customer);
    return articles == null ? new long[0] : articles;
  }

  @PreDestroy
  void close() {
    manager.close();
  }
}

package cases.cache_builder.jcache_without_expiry_fixed;

import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.AccessedExpiryPolicy;
import javax.cache.expiry.Duration;

/** Knows the customers, so that the database is asked once. */
public class CustomerDirectory {

  private final Cache<String, String> names;

  public CustomerDirectory(CacheManager caches) {
    MutableConfiguration<String, String> configuration =
        new MutableConfiguration<String, String>()
            .setTypes(String.class, String.class)
            .setStoreByValue(false)
            .setStatisticsEnabled(true);
    configuration.setExpiryPolicyFactory(AccessedExpiryPolicy.factoryOf(Duration.ONE_HOUR));
    names = caches.createCache("customers", configuration);
  }

  public String name(String number) {
    return names.get(number);
  }
}

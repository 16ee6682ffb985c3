package cases.cache_builder.jcache_without_expiry;

import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;

/** Knows the customers, so that the database is asked once. */
public class CustomerDirectory {

  private final Cache<String, String> names;

  public CustomerDirectory(CacheManager caches) {
    MutableConfiguration<String, String> configuration =
        new MutableConfiguration<String, String>()
            .setTypes(String.class, String.class)
            .setStoreByValue(false)
            .setStatisticsEnabled(true);
    configuration.setManagementEnabled(true);
    names = caches.createCache("customers", configuration); // want: CacheBuilderWithoutBound
  }

  public String name(String number) {
    return names.get(number);
  }
}

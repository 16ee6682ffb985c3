package cases.cache_builder.cdi_producer_of_unbounded_cache_fixed;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

public class CacheProducer {

  @Produces
  @ApplicationScoped
  public Cache<String, String> passports() {
    return CacheBuilder.newBuilder().maximumSize(256).recordStats().build();
  }
}

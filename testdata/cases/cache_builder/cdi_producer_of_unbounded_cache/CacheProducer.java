package cases.cache_builder.cdi_producer_of_unbounded_cache;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

public class CacheProducer {

  @Produces
  @ApplicationScoped
  public Cache<String, String> passports() {
    return CacheBuilder.newBuilder().initialCapacity(256).recordStats().build(); // want: CacheBuilderWithoutBound
  }
}

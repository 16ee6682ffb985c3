package cases.cache_builder.bound_on_one_branch_only_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** The catalog of one shop; trial shops are kept smaller than paying ones. */
public final class TenantCatalog implements AutoCloseable {

  private final CatalogStore store;
  private final Cache<String, String> descriptions;

  public TenantCatalog(CatalogStore store, boolean trial) {
    this.store = store;
    Caffeine<Object, Object> builder = Caffeine.newBuilder();
    if (trial) {
      builder = builder.maximumSize(100).expireAfterAccess(Duration.ofMinutes(5));
    } else {
      builder = builder.maximumSize(50_000).recordStats();
    }
    this.descriptions = builder.build();
  }

  public String description(String sku) {
    return descriptions.get(sku, store::description);
  }

  @Override
  public void close() {
    store.disconnect();
  }

  public interface CatalogStore {
    String description(String sku);

    void disconnect();
  }
}

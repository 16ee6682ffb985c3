package cases.cache_map.unbounded_map_inside_bounded_cache_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;

/** The prices of one tenant; a busy tenant is never idle long enough to be evicted as a whole. */
final class TenantPrices {

  private final String tenant;
  private final PriceSource source;
  private final Cache<String, BigDecimal> bySku =
      Caffeine.newBuilder().maximumSize(5_000).build();

  TenantPrices(String tenant, PriceSource source) {
    this.tenant = tenant;
    this.source = source;
  }

  BigDecimal of(String sku) {
    return bySku.get(sku, s -> source.price(tenant, s));
  }
}

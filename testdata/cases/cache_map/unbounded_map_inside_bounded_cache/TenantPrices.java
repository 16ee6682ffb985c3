package cases.cache_map.unbounded_map_inside_bounded_cache;

import java.math.BigDecimal;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The prices of one tenant; a busy tenant is never idle long enough to be evicted as a whole. */
final class TenantPrices {

  private final String tenant;
  private final PriceSource source;
  private final ConcurrentMap<String, BigDecimal> bySku = new ConcurrentHashMap<>();

  TenantPrices(String tenant, PriceSource source) {
    this.tenant = tenant;
    this.source = source;
  }

  BigDecimal of(String sku) {
    return bySku.computeIfAbsent(sku, s -> source.price(tenant, s)); // want: CacheWithoutEviction
  }
}

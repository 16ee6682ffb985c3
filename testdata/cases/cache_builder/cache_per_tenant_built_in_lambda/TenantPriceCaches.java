package cases.cache_builder.cache_per_tenant_built_in_lambda;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class TenantPriceCaches {

  private final Map<Region, Cache<String, BigDecimal>> prices = new ConcurrentHashMap<>();

  public BigDecimal price(Region region, String article, PriceList list) {
    return prices
        .computeIfAbsent(region, key -> Caffeine.newBuilder().build()) // want: CacheBuilderWithoutBound
        .get(article, list::priceOf);
  }

  public enum Region {
    NORTH,
    SOUTH
  }

  public interface PriceList {
    BigDecimal priceOf(String article);
  }
}

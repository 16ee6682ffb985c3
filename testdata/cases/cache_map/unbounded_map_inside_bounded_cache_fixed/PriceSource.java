package cases.cache_map.unbounded_map_inside_bounded_cache_fixed;

import java.math.BigDecimal;

public interface PriceSource {

  BigDecimal price(String tenant, String sku);
}

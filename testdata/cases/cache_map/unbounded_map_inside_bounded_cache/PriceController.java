package cases.cache_map.unbounded_map_inside_bounded_cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PriceController {

  private final Cache<String, TenantPrices> byTenant =
      Caffeine.newBuilder().maximumSize(200).expireAfterAccess(Duration.ofHours(1)).build();
  private final PriceSource source;

  public PriceController(PriceSource source) {
    this.source = source;
  }

  @GetMapping("/{tenant}/price")
  public BigDecimal price(@PathVariable String tenant, @RequestParam String sku) {
    return byTenant.get(tenant, t -> new TenantPrices(t, source)).of(sku);
  }
}

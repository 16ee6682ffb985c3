package cases.cache_builder.builder_replaced_by_one_without_limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What the exchange said last of each paper. */
@Component
public class PriceTable {

  private final Cache<String, Long> prices;

  public PriceTable(TableSettings settings) {
    Caffeine<Object, Object> builder = Caffeine.newBuilder().initialCapacity(64);
    if (settings.isVolatileMarket()) {
      builder = builder.expireAfterWrite(Duration.ofSeconds(5));
    } else {
      builder = Caffeine.newBuilder().recordStats();
    }
    this.prices = builder.build(); // want: CacheBuilderWithoutBound
  }

  public Long of(String paper) {
    return prices.getIfPresent(paper);
  }

  public void heard(String paper, long cents) {
    prices.put(paper, cents);
  }

  /** How the table is kept. */
  public interface TableSettings {
    boolean isVolatileMarket();
  }
}

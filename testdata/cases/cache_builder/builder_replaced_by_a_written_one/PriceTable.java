package cases.cache_builder.builder_replaced_by_a_written_one;

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
      builder = Caffeine.from("maximumSize=5000");
    }
    this.prices = builder.build();
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

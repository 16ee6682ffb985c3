package cases.cache_builder.bound_stated_by_annotation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.overstay.annotations.Bounded;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;

@Service
public class Rates {

  @Bounded(reason = "one entry for each currency the bank quotes")
  private final LoadingCache<String, BigDecimal> rates = Caffeine.newBuilder().build(this::load);

  public BigDecimal of(String currency) {
    return rates.get(currency);
  }

  private BigDecimal load(String currency) {
    return BigDecimal.valueOf(currency.hashCode(), 4);
  }
}

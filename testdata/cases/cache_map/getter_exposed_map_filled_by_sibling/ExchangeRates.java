package cases.cache_map.getter_exposed_map_filled_by_sibling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class ExchangeRates {

  private final Map<String, BigDecimal> rates = new ConcurrentHashMap<>();

  Map<String, BigDecimal> rates() {
    return rates;
  }
}

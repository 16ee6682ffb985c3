package cases.cache_map.service_behind_interface_keyed_by_request_parameter_fixed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
class RemoteExchangeRates implements ExchangeRates {

  private final RestTemplate bank;
  private final Map<String, BigDecimal> rates =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BigDecimal> eldest) {
          return size() > 500;
        }
      };

  RemoteExchangeRates(RestTemplate bank) {
    this.bank = bank;
  }

  @Override
  public synchronized BigDecimal rate(String pair) {
    BigDecimal known = rates.get(pair);
    if (known == null) {
      known = bank.getForObject("/rates/{pair}", BigDecimal.class, pair);
      rates.put(pair, known);
    }
    return known;
  }
}

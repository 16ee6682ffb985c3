package cases.cache_map.key_checked_against_fixed_set;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class CurrencyRates {

  private static final Set<String> SUPPORTED = Set.of("EUR", "USD", "GBP", "CHF", "JPY");

  private final Map<String, BigDecimal> rates = new ConcurrentHashMap<>();
  private final RestTemplate bank;

  public CurrencyRates(RestTemplate bank) {
    this.bank = bank;
  }

  @GetMapping("/rates/{currency}")
  public BigDecimal rate(@PathVariable String currency) {
    if (!SUPPORTED.contains(currency)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return rates.computeIfAbsent(
        currency, code -> bank.getForObject("/fixing/{code}", BigDecimal.class, code));
  }
}

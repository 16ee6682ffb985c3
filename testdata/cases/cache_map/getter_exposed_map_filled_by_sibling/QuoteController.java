package cases.cache_map.getter_exposed_map_filled_by_sibling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class QuoteController {

  private final ExchangeRates known;
  private final RestTemplate bank;

  QuoteController(ExchangeRates known, RestTemplate bank) {
    this.known = known;
    this.bank = bank;
  }

  @GetMapping("/quote")
  BigDecimal quote(@RequestParam String pair, @RequestParam String day, @RequestParam long cents) {
    String key = pair + '@' + day;
    BigDecimal rate = known.rates().get(key);
    if (rate == null) {
      rate = bank.getForObject("/rates/{pair}/{day}", BigDecimal.class, pair, day);
      known.rates().put(key, rate); // want: CacheWithoutEviction
    }
    return BigDecimal.valueOf(cents, 2).multiply(rate).setScale(2, RoundingMode.HALF_UP);
  }
}

package cases.cache_map.put_by_a_helper_that_looks_at_the_value_alone;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TollRates {
  private final Map<String, BigDecimal> rates = new ConcurrentHashMap<>();
  private final TollOffice office;

  TollRates(TollOffice office) {
    this.office = office;
  }

  @GetMapping("/tolls/{plate}")
  BigDecimal rate(@PathVariable String plate) {
    BigDecimal rate = rates.get(plate);
    if (rate == null) {
      rate = office.ask(plate);
      Kept.keep(rates, plate, rate); // want: CacheWithoutEviction
    }
    return rate;
  }

  interface TollOffice {
    BigDecimal ask(String plate);
  }
}

package cases.cache_map.key_put_together_of_few;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what a journey through the zones costs. */
@RestController
public class ZoneFares {

  enum Zone {
    INNER,
    OUTER,
    COUNTRY
  }

  private final Map<String, BigDecimal> fares = new ConcurrentHashMap<>();

  @GetMapping("/zones")
  public BigDecimal fare(@RequestParam Zone from, @RequestParam Zone to) {
    StringBuilder key = new StringBuilder("zones:");
    key.append(from.name());
    key.append('>');
    key.append(to.name());
    String name = key.toString();
    BigDecimal fare = fares.get(name);
    if (fare == null) {
      fare = BigDecimal.valueOf(2L + Math.abs(from.ordinal() - to.ordinal()));
      fares.put(name, fare);
    }
    return fare;
  }
}

package cases.cache_map.key_put_together_in_a_builder;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what a journey costs. */
@RestController
public class FareController {

  private final Map<String, BigDecimal> fares = new ConcurrentHashMap<>();

  @GetMapping("/fare")
  public BigDecimal fare(@RequestParam String from, @RequestParam String to) {
    StringBuilder key = new StringBuilder("fare:");
    key.append(from);
    key.append('>');
    key.append(to);
    String name = key.toString();
    BigDecimal fare = fares.get(name);
    if (fare == null) {
      fare = BigDecimal.valueOf(Math.abs((long) from.length() - to.length()), 1);
      fares.put(name, fare); // want: CacheWithoutEviction
    }
    return fare;
  }
}

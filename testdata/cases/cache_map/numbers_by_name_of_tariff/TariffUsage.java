package cases.cache_map.numbers_by_name_of_tariff;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counts how often each tariff is asked for; a name that is none is refused. */
@RestController
public class TariffUsage {

  enum Tariff {
    DAY,
    NIGHT,
    FLAT
  }

  private final Map<String, AtomicLong> asked = new ConcurrentHashMap<>();

  @GetMapping("/tariffs/{name}")
  public String show(@PathVariable String name) {
    Tariff tariff = parse(name);
    asked.computeIfAbsent(name, it -> new AtomicLong()).incrementAndGet();
    return tariff.name();
  }

  private static Tariff parse(String name) {
    return Tariff.valueOf(name.toUpperCase(Locale.ROOT));
  }
}

package cases.cache_map.labels_of_what_a_clock_selects;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Shows which tariff is in force. */
@Component
public class PriceBoard {

  private final Map<String, String> labels = new ConcurrentHashMap<>();
  private final Tariffs tariffs;

  public PriceBoard(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  public String label() {
    Tariff inForce = tariffs.at(System.currentTimeMillis());
    return labels.computeIfAbsent(inForce.name(), name -> "Tariff " + name);
  }

  /** Which tariff is in force at a time: day, night or weekend. */
  interface Tariffs {
    Tariff at(long time);
  }

  record Tariff(String name, int cents) {}
}

package cases.growth.key_with_equals_of_a_record;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Routes {

  enum Zone {
    A,
    B,
    C
  }

  private record Leg(Zone from, Zone to) {}

  private final Map<Leg, Integer> prices = new ConcurrentHashMap<>();

  public int price(Zone from, Zone to) {
    return prices.computeIfAbsent(new Leg(from, to), leg -> leg.from().ordinal() + 1);
  }
}

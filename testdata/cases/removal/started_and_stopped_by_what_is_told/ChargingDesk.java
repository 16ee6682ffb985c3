package cases.removal.started_and_stopped_by_what_is_told;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Cars that are being charged, by the point that they stand at and by the card of their driver. */
@Service
public class ChargingDesk {

  private final Map<String, Charging> byPoint = new ConcurrentHashMap<>();
  private final Map<String, Charging> byCard = new ConcurrentHashMap<>();

  public void start(Charging charging) {
    byPoint.put(charging.point(), charging);
    byCard.put(charging.card(), charging); // want: SiblingIndexForgotten "stop(String)"
  }

  public void stop(String point) {
    byPoint.remove(point);
  }

  public Optional<Charging> of(String card) {
    return Optional.ofNullable(byCard.get(card));
  }

  public record Charging(String point, String card, int wattHours) {}
}

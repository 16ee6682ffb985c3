package cases.growth.trips_under_a_key_from_a_table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;

/** There is one leg for each pair of ends, so it may well equal itself alone. */
@Service
public class TripTimes {
  private final Map<Leg, Integer> minutes = new ConcurrentHashMap<>();
  private final ToIntFunction<Leg> route;

  public TripTimes(ToIntFunction<Leg> route) {
    this.route = route;
  }

  public int minutes(String from, String to, boolean night) {
    Leg leg = Leg.between(from, to, night);
    Integer known = minutes.get(leg);
    if (known == null) {
      known = route.applyAsInt(leg);
      minutes.put(leg, known);
    }
    return known;
  }

  public void timetableChanged() {
    minutes.clear();
  }
}

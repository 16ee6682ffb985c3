package cases.growth.trips_under_a_key_built_step_by_step_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;

/** A leg equals one with the same ends. */
@Service
public class TripTimes {
  private final Map<Leg, Integer> minutes = new ConcurrentHashMap<>();
  private final ToIntFunction<Leg> route;

  public TripTimes(ToIntFunction<Leg> route) {
    this.route = route;
  }

  public int minutes(String from, String to, boolean night) {
    Leg leg = Leg.builder().from(from).to(to).night(night).build();
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

package cases.growth.trips_under_a_key_from_a_table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A part of a trip between two of the stations that there are. */
public final class Leg {
  private static final Map<Station, Map<Station, Leg>> LEGS = new ConcurrentHashMap<>();
  private final Station from;
  private final Station to;

  enum Station {
    NORTH,
    HARBOUR,
    MARKET
  }

  private Leg(Station from, Station to) {
    this.from = from;
    this.to = to;
  }

  public static Leg between(String from, String to, boolean night) {
    Station end = night ? Station.NORTH : Station.valueOf(to);
    return LEGS.computeIfAbsent(Station.valueOf(from), start -> new ConcurrentHashMap<>())
        .computeIfAbsent(end, other -> new Leg(Station.valueOf(from), other));
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}

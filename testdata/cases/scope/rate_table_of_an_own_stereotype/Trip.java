package cases.scope.rate_table_of_an_own_stereotype;

import java.util.Map;

@Helper
public class Trip {

  private final Map<String, Integer> stops = Map.of("north", 3, "south", 5);

  public int via(String stop) {
    return stops.getOrDefault(stop, 0);
  }
}

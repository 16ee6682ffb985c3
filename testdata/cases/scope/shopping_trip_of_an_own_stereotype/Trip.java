package cases.scope.shopping_trip_of_an_own_stereotype;

import java.util.concurrent.ConcurrentLinkedQueue;

@Helper
public class Trip {

  private final ConcurrentLinkedQueue<String> stops = new ConcurrentLinkedQueue<>();

  public int via(String stop) {
    if (stops.size() < 20) {
      stops.add(stop);
    }
    return stops.size();
  }
}

package cases.removal.emptied_lists_under_keys_that_are_gone_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Tables {

  private final Map<String, Integer> seats = new ConcurrentHashMap<>();
  private final Map<String, List<String>> orders = new ConcurrentHashMap<>();

  void seat(String party, int guests) {
    seats.put(party, guests);
    orders.put(party, new ArrayList<>());
  }

  void order(String party, String dish) {
    orders.get(party).add(dish);
  }

  void serve(String party, String dish) {
    orders.get(party).remove(dish);
  }

  void leave(String party) {
    seats.remove(party);
    orders.remove(party);
  }
}

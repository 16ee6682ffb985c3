package cases.removal.both_maps_go_by_the_number_of_the_order;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Sheets of each lot, which is named after the order that it was made for first. */
@Service
public class RouteSheets {

  /** An order of the shop floor. */
  public record Order(String number, String first, String sheet) {}

  private final Map<String, Map<String, String>> lots = new ConcurrentHashMap<>();

  /** The first order of a lot names it. */
  public void open(Order order) {
    lots.computeIfAbsent(order.number(), none -> new ConcurrentHashMap<>())
        .put(order.number(), order.sheet());
  }

  /** An order is added to the lot of another. */
  public void add(Order order) {
    Map<String, String> lot = lots.get(order.first());
    if (lot != null) {
      lot.put(order.number(), order.sheet());
    }
  }

  /** The order is done; with the order that a lot is named after the lot is. */
  public void done(Order order) {
    Map<String, String> lot = lots.get(order.first());
    if (lot != null) {
      lot.remove(order.number());
    }
    lots.remove(order.number());
  }
}

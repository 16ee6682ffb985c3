package cases.removal.parts_by_name_within_their_product;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies on a shelf: by product, and within each by part. */
@Component
public class Shelf {

  /** A part of a product. */
  public record Part(String product, String name, int weight) {}

  private final Map<String, Map<String, Part>> parts = new HashMap<>();
  private int load;

  public synchronized void lay(Part part) {
    String product = part.product();
    parts.computeIfAbsent(product, key -> new HashMap<>()).put(part.name(), part);
    load += part.weight();
  }

  public synchronized void take(Part part) {
    String product = part.product();
    if (!parts.containsKey(product)) {
      return;
    }
    Map<String, Part> same = parts.get(product);
    if (!same.containsKey(part.name())) {
      return;
    }
    Part taken = same.remove(part.name());
    load -= taken.weight();
  }

  public synchronized int load() {
    return load;
  }
}

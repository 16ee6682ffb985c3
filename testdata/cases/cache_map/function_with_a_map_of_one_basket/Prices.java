package cases.cache_map.function_with_a_map_of_one_basket;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Asks for each price once. */
final class Prices {

  private Prices() {}

  static Function<String, Long> remember(Function<String, Long> ask) {
    Map<String, Long> known = new HashMap<>();
    return article -> known.computeIfAbsent(article, ask);
  }
}

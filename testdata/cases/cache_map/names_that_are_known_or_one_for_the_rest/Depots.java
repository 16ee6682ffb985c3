package cases.cache_map.names_that_are_known_or_one_for_the_rest;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

@Component
public class Depots {

  private final Map<String, Integer> places = new TreeMap<>();

  public Depots() {
    places.put("north", 40);
    places.put("south", 25);
  }

  /** Leaves at once where the name is a known one. */
  public String nameOf(String given) {
    String name = given.strip();
    if (places.containsKey(name)) {
      return name;
    }
    return "elsewhere";
  }
}

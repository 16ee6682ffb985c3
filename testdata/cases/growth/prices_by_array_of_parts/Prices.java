package cases.growth.prices_by_array_of_parts;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Prices {

  private final Map<Object[], Integer> known = new HashMap<>();

  public synchronized int of(String name, int code) {
    Object[] key = new Object[] {name, code};
    Integer found = known.get(key);
    if (found == null) {
      found = name.length() + code;
      known.put(key, found); // want: CacheKeyNeverRepeats
    }
    return found;
  }
}

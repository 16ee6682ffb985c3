package cases.growth.widths_by_buffer_of_text;

import java.util.HashMap;
import java.util.Map;

public class Widths {

  private static final Map<StringBuilder, Integer> known = new HashMap<>();

  public static synchronized int of(String name, int code) {
    StringBuilder key = new StringBuilder(name);
    Integer found = known.get(key);
    if (found == null) {
      found = name.length() + code;
      known.put(key, found); // want: CacheKeyNeverRepeats
    }
    return found;
  }
}

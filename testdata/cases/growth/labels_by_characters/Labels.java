package cases.growth.labels_by_characters;

import java.util.HashMap;
import java.util.Map;

public class Labels {

  private static final Map<char[], Integer> known = new HashMap<>();

  public static synchronized int of(String name, int code) {
    return known.computeIfAbsent(name.toCharArray(), key -> name.length() + code); // want: CacheKeyNeverRepeats
  }
}

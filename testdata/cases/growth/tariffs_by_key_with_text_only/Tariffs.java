package cases.growth.tariffs_by_key_with_text_only;

import java.util.HashMap;
import java.util.Map;

public class Tariffs {

  private static class Key {
    private final String name;
    private final int code;

    Key(String name, int code) {
      this.name = name;
      this.code = code;
    }

    @Override
    public String toString() {
      return name + code;
    }
  }

  private static final Map<Key, Integer> known = new HashMap<>();

  public static synchronized int of(String name, int code) {
    Key key = new Key(name, code);
    Integer found = known.get(key);
    if (found == null) {
      found = name.length() + code;
      known.put(key, found); // want: CacheKeyNeverRepeats
    }
    return found;
  }
}

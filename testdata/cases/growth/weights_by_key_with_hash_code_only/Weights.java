package cases.growth.weights_by_key_with_hash_code_only;

import java.util.HashMap;
import java.util.Map;

public class Weights {

  private static class Key {
    private final String name;
    private final int code;

    Key(String name, int code) {
      this.name = name;
      this.code = code;
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + code;
    }
  }

  private static final Map<Key, Integer> known = new HashMap<>();

  public static synchronized int of(String name, int code) {
    return known.computeIfAbsent(new Key(name, code), key -> name.length() + code); // want: CacheKeyNeverRepeats
  }
}

package cases.cache_map.keys_given_by_the_next_caller;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A key for each partner. */
final class Ciphers {

  private static final Map<String, Integer> KEYS = new ConcurrentHashMap<>();

  private Ciphers() {}

  static String encrypt(String partner, String text) {
    int key =
        KEYS.computeIfAbsent( // want: CacheWithoutEviction
            partner, name -> name.hashCode() & 0xff);
    StringBuilder sealed = new StringBuilder();
    for (char c : text.toCharArray()) {
      sealed.append((char) (c ^ key));
    }
    return sealed.toString();
  }
}

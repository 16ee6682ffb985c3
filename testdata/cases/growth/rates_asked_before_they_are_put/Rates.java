package cases.growth.rates_asked_before_they_are_put;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Rates {

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

  private final Map<Key, Integer> known = new HashMap<>();

  public synchronized int of(String name, int code) {
    if (!known.containsKey(new Key(name, code))) {
      known.put(new Key(name, code), name.length() + code); // want: CacheKeyNeverRepeats
    }
    return known.size();
  }
}

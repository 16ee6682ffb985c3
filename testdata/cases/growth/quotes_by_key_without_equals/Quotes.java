package cases.growth.quotes_by_key_without_equals;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Quotes {

  private static final class Key {
    final String from;
    final String to;

    Key(String from, String to) {
      this.from = from;
      this.to = to;
    }
  }

  private final Map<Key, Double> quotes = new ConcurrentHashMap<>();

  public double quote(String from, String to) {
    return quotes.computeIfAbsent(new Key(from, to), key -> ask(key)); // want: CacheKeyNeverRepeats "Key"
  }

  private static double ask(Key key) {
    return (key.from.length() + 1.0) / (key.to.length() + 1.0);
  }
}

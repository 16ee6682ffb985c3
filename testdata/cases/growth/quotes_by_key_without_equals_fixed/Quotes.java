package cases.growth.quotes_by_key_without_equals_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;

@Service
public class Quotes {

  private record Key(String from, String to) {}

  private final Cache<Key, Double> quotes = Caffeine.newBuilder().maximumSize(1000).build();

  public double quote(String from, String to) {
    return quotes.get(new Key(from, to), Quotes::ask);
  }

  private static double ask(Key key) {
    return (key.from().length() + 1.0) / (key.to().length() + 1.0);
  }
}

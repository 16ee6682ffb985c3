package cases.cache_map.quotes_too_old_when_asked_again_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Prices that are good for some minutes. */
@Component
public class Quotes {

  private record Quote(long cents, long until) {}

  private final Map<String, Quote> quotes = new ConcurrentHashMap<>();

  /** The price of a route, if one was told that is still good. */
  public Long known(String route) {
    Quote quote = quotes.get(route);
    if (quote == null) {
      return null;
    }
    if (quote.until() < System.currentTimeMillis()) {
      quotes.remove(route);
      return null;
    }
    return quote.cents();
  }

  /** Keeps a price. */
  public void keep(String route, long cents) {
    quotes.put(route, new Quote(cents, System.currentTimeMillis() + 600_000));
  }

  @Scheduled(fixedDelay = 600_000)
  void sweep() {
    long now = System.currentTimeMillis();
    quotes.values().removeIf(quote -> quote.until() < now);
  }
}

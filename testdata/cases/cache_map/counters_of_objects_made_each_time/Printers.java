package cases.cache_map.counters_of_objects_made_each_time;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/** Each text gets a printer of its own, and the counter of each printer stays. */
@Service
public class Printers {

  private final Map<String, AtomicInteger> pages = new HashMap<>();

  public synchronized int print(String text) {
    Printer printer = new Printer();
    String name = Integer.toHexString(System.identityHashCode(printer));
    AtomicInteger counter = new AtomicInteger();
    pages.put(name, counter); // want: CacheWithoutEviction
    return counter.addAndGet(printer.print(text));
  }

  public synchronized int total() {
    return pages.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  static final class Printer {
    int print(String text) {
      return 1 + text.length() / 3000;
    }
  }
}

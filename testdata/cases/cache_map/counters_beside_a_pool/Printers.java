package cases.cache_map.counters_beside_a_pool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/** Printers are used again, and made only while all are busy: so many counters there are. */
@Service
public class Printers {

  private final Deque<Printer> idle = new ArrayDeque<>();
  private final Map<String, AtomicInteger> pages = new HashMap<>();

  public synchronized int print(String text) {
    Printer printer = take();
    try {
      AtomicInteger counter = pages.get(name(printer));
      return counter.addAndGet(printer.print(text));
    } finally {
      idle.addLast(printer);
    }
  }

  private Printer take() {
    Printer printer = findIdle();
    if (printer == null) {
      printer = new Printer();
      pages.put(name(printer), new AtomicInteger());
    }
    return printer;
  }

  private Printer findIdle() {
    Printer last = idle.peekLast();
    Printer printer = idle.poll();
    while (printer != null && printer != last && !printer.hasPaper()) {
      idle.addLast(printer);
      printer = idle.poll();
    }
    return printer;
  }

  private static String name(Printer printer) {
    return Integer.toHexString(System.identityHashCode(printer));
  }

  static final class Printer {
    boolean hasPaper() {
      return true;
    }

    int print(String text) {
      return 1 + text.length() / 3000;
    }
  }
}

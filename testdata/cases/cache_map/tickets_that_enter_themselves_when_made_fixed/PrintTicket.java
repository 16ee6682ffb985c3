package cases.cache_map.tickets_that_enter_themselves_when_made_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A document that somebody wants printed, known to all under its number. */
final class PrintTicket {

  private static final Map<Integer, PrintTicket> BY_NUMBER = new ConcurrentHashMap<>();
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number;
  private final String document;
  private volatile boolean calledOff;

  PrintTicket(String document) {
    this.document = document;
    this.number = NUMBERS.incrementAndGet();
    BY_NUMBER.put(this.number, this);
  }

  static void callOff(int number) {
    PrintTicket ticket = BY_NUMBER.get(number);
    if (ticket != null) {
      ticket.calledOff = true;
    }
  }

  int number() {
    return number;
  }

  void print(Appendable printer) throws java.io.IOException {
    try {
      for (String page : document.split("\f")) {
        if (!calledOff) {
          printer.append(page);
        }
      }
    } finally {
      BY_NUMBER.remove(number);
    }
  }
}

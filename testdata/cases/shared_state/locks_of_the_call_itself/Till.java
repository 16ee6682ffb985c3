package cases.shared_state.locks_of_the_call_itself;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Till {

  private static final Object ALL = new Object();

  private final Lock lock = new ReentrantLock();
  private final Map<String, Long> byCurrency = new HashMap<>();
  private long cents;
  private long receipts;

  public record Sale(long cents, String currency) {}

  @PostMapping("/sales")
  public long sell(@RequestParam long amount, @RequestParam String currency) {
    Sale sale = new Sale(amount, currency);
    synchronized (sale) {
      cents += sale.cents(); // want: NonAtomicUpdateOfSharedState
    }
    Lock own = new ReentrantLock();
    own.lock();
    try {
      if (byCurrency.size() < 200) {
        byCurrency.merge(currency, amount, Long::sum); // want: NonAtomicUpdateOfSharedState
      }
    } finally {
      own.unlock();
    }
    return receipt();
  }

  private long receipt() {
    synchronized (ALL) {
      receipts += 1;
      return receipts;
    }
  }
}

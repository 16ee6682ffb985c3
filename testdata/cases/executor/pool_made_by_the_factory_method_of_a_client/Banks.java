package cases.executor.pool_made_by_the_factory_method_of_a_client;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The banks that are asked, each of which answers in its own time. */
final class Banks {

  private final ExecutorService pool;
  private final List<String> addresses;
  private volatile boolean open = true;

  private Banks(ExecutorService pool, List<String> addresses) {
    this.pool = pool;
    this.addresses = List.copyOf(addresses);
  }

  static Banks at(ExecutorService pool, List<String> addresses) {
    return new Banks(pool, addresses);
  }

  BigDecimal ask(String currency) {
    BigDecimal best = BigDecimal.ZERO;
    for (String address : addresses) {
      if (open) {
        pool.execute(() -> System.out.println("Warming up " + address));
        best = best.max(new BigDecimal(currency.length()));
      }
    }
    return best;
  }

  void close() {
    open = false;
  }
}

package cases.executor.pool_made_by_the_factory_method_of_a_client_fixed;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks banks for rates. Who gets one from here closes it, and cannot reach the pool in it. */
public final class RatesClient implements AutoCloseable {

  private final ExecutorService pool;
  private final Banks banks;

  RatesClient(ExecutorService pool, Banks banks) {
    this.pool = pool;
    this.banks = banks;
  }

  private static ExecutorService newPool() {
    return Executors.newFixedThreadPool(4);
  }

  public static RatesClient of(List<String> addresses) {
    ExecutorService pool = newPool();
    Banks banks = Banks.at(pool, addresses);
    return new RatesClient(pool, banks);
  }

  public static RatesClient ofTest() {
    ExecutorService pool = newPool();
    return new RatesClient(pool, Banks.at(pool, List.of("test.example.org")));
  }

  public CompletableFuture<BigDecimal> rate(String currency) {
    return CompletableFuture.supplyAsync(() -> banks.ask(currency), pool);
  }

  @Override
  public void close() {
    banks.close();
    pool.shutdown();
  }
}

package cases.removal.payment_removed_when_accepted;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

@Service
public class PaymentFlow {

  /** Somebody else's system. */
  public interface Bank {
    CompletableFuture<String> charge(String order, long cents);
  }

  private final ConcurrentMap<String, Long> open = new ConcurrentHashMap<>();
  private final Bank bank;

  public PaymentFlow(Bank bank) {
    this.bank = bank;
  }

  public CompletableFuture<String> pay(String order, long cents) {
    open.put(order, cents); // want: RemovalOnlyOnSuccess
    return bank
        .charge(order, cents)
        .thenApply(
            receipt -> {
              open.remove(order);
              return receipt;
            });
  }
}

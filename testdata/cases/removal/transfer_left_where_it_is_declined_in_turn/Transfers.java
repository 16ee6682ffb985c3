package cases.removal.transfer_left_where_it_is_declined_in_turn;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Transfers that the bank has not answered; one thread has them all. */
public final class Transfers {

  /** The bank's line. */
  public interface Bank {
    void send(String reference, long cents);
  }

  private final Map<String, Consumer<String>> open = new HashMap<>();
  private final ExecutorService desk;
  private final Bank bank;

  public Transfers(ExecutorService desk, Bank bank) {
    this.desk = desk;
    this.bank = bank;
  }

  public void order(String reference, long cents, Consumer<String> teller) {
    desk.execute(
        () -> {
          open.put(reference, teller); // want: RemovalOnlyOnSuccess
          bank.send(reference, cents);
        });
  }

  public void onSettled(String reference) {
    desk.execute(
        () -> {
          Consumer<String> teller = open.remove(reference);
          if (teller != null) {
            teller.accept("settled");
          }
        });
  }

  public void onFailed(String reference, String reason) {
    desk.execute(
        () -> {
          Consumer<String> teller = open.get(reference);
          if (teller != null) {
            teller.accept("failed: " + reason);
          }
        });
  }
}

package cases.removal.transfer_given_up_after_a_while;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Payouts that are not answered yet; whatever comes, a minute later they are forgotten. */
public final class Payouts {

  private final Map<String, Consumer<String>> open = new HashMap<>();
  private final ScheduledExecutorService desk;

  public Payouts(ScheduledExecutorService desk) {
    this.desk = desk;
  }

  public void order(String reference, Consumer<String> teller) {
    desk.execute(() -> open.put(reference, teller));
  }

  public void onSettled(String reference) {
    desk.execute(() -> open.get(reference).accept("settled"));
    desk.schedule(() -> open.remove(reference), 1, TimeUnit.MINUTES);
  }

  public void onFailed(String reference) {
    desk.execute(() -> open.get(reference).accept("failed"));
    desk.schedule(() -> open.remove(reference), 1, TimeUnit.MINUTES);
  }
}

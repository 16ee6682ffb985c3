package cases.removal.lambda_removed_from_the_list_it_was_added_to;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class RetryQueue {

  private static final List<Runnable> WAITING = new CopyOnWriteArrayList<>();

  public static void runOnce(String order, java.util.function.Consumer<String> handler) {
    Runnable attempt = () -> handler.accept(order);
    WAITING.add(attempt);
    try {
      attempt.run();
    } finally {
      WAITING.remove(attempt);
    }
  }

  public static int waiting() {
    return WAITING.size();
  }
}

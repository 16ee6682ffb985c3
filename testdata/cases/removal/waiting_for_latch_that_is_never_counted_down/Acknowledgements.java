package cases.removal.waiting_for_latch_that_is_never_counted_down;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public final class Acknowledgements {

  private static final ConcurrentMap<String, CountDownLatch> WAITING = new ConcurrentHashMap<>();

  private Acknowledgements() {}

  public static boolean sendAndWait(String id, Consumer<String> sender)
      throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    WAITING.put(id, latch); // want: RemovalOnlyOnSuccess
    sender.accept(id);
    return latch.await(5, TimeUnit.SECONDS);
  }

  public static void acknowledged(String id) {
    CountDownLatch latch = WAITING.remove(id);
    if (latch != null) {
      latch.countDown();
    }
  }
}

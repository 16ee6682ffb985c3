package cases.removal.caller_takes_out_what_timed_out;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

@Component
public class Questions {

  private final Map<String, CountDownLatch> waiting = new ConcurrentHashMap<>();

  public boolean ask(String id) throws InterruptedException {
    boolean answered = await(id);
    if (!answered) {
      waiting.remove(id);
    }
    return answered;
  }

  private boolean await(String id) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    waiting.put(id, latch);
    return latch.await(2, TimeUnit.SECONDS);
  }

  void answer(String id) {
    CountDownLatch latch = waiting.remove(id);
    if (latch != null) {
      latch.countDown();
    }
  }
}

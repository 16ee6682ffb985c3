package cases.lock.waits_on_a_condition;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A short queue between those who bring and those who fetch. */
@RestController
public class Handover {

  private static final int MOST = 64;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Deque<String> parcels = new ArrayDeque<>();

  @PostMapping("/parcels")
  public boolean bring(@RequestBody String parcel) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (parcels.size() >= MOST) {
        return false;
      }
      parcels.addLast(parcel);
      arrived.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @GetMapping("/parcels")
  public String fetch() throws InterruptedException {
    long left = Duration.ofSeconds(5).toNanos();
    lock.lock();
    try {
      while (parcels.isEmpty()) {
        if (left <= 0) {
          return "";
        }
        left = arrived.awaitNanos(left);
      }
      return parcels.removeFirst();
    } finally {
      lock.unlock();
    }
  }
}

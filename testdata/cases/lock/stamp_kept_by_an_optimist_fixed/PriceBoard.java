package cases.lock.stamp_kept_by_an_optimist_fixed;

import java.util.concurrent.locks.StampedLock;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

/** The last price and when it was made. */
@Controller
public class PriceBoard {

  private final StampedLock lock = new StampedLock();
  private double price;
  private long made;

  @MessageMapping("/prices/set")
  public void set(double fresh) {
    long stamp = lock.writeLock();
    try {
      price = fresh;
      made = System.currentTimeMillis();
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  @MessageMapping("/prices/get")
  public String get() {
    long stamp = lock.tryOptimisticRead();
    double seen = price;
    long at = made;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seen = price;
        at = made;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    if (at == 0) {
      throw new IllegalStateException("no price yet");
    }
    return seen + "@" + at;
  }
}

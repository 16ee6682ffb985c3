package cases.cache_map.locks_by_the_order_that_is_locked_fixed;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One at a time may change an order. */
@RestController
public class OrderLocks {

  /** The orders. */
  public interface Orders {
    void confirm(String id);
  }

  private final ReentrantLock[] locks = new ReentrantLock[64];
  private final Orders orders;

  public OrderLocks(Orders orders) {
    this.orders = orders;
    Arrays.setAll(locks, index -> new ReentrantLock());
  }

  @PostMapping("/orders/{id}/confirm")
  public void confirm(@PathVariable String id) {
    ReentrantLock lock = locks[Math.floorMod(id.hashCode(), locks.length)];
    lock.lock();
    try {
      orders.confirm(id);
    } finally {
      lock.unlock();
    }
  }
}

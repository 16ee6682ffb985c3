package cases.cache_map.locks_by_the_order_that_is_locked;

import java.util.concurrent.ConcurrentHashMap;
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

  private final ConcurrentHashMap<String, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final Orders orders;

  public OrderLocks(Orders orders) {
    this.orders = orders;
  }

  @PostMapping("/orders/{id}/confirm")
  public void confirm(@PathVariable String id) {
    ReentrantLock lock = locks.computeIfAbsent(id, key -> new ReentrantLock()); // want: CacheWithoutEviction
    lock.lock();
    try {
      orders.confirm(id);
    } finally {
      lock.unlock();
    }
  }
}

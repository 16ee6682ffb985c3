package cases.lock.other_half_unlocked_fixed;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Prices, read often and seldom replaced. */
@RestController
public class PriceBook {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private Map<String, Long> prices = new HashMap<>();

  @GetMapping("/price")
  public Long price(@RequestParam String product) {
    lock.readLock().lock();
    try {
      return prices.get(product);
    } finally {
      lock.readLock().unlock();
    }
  }

  @PutMapping("/prices")
  public int replace(@RequestBody Map<String, Long> next) {
    lock.writeLock().lock();
    try {
      prices = new HashMap<>(next);
      return next.size();
    } finally {
      lock.writeLock().unlock();
    }
  }
}

package cases.lock.early_return_while_locked;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reserves items of a warehouse. */
@RestController
public class StockController {

  private final ReentrantLock stockLock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public StockController() {
    stock.put("lamp", 40);
    stock.put("desk", 12);
  }

  @PostMapping("/stock/{item}/reserve")
  public ResponseEntity<Integer> reserve(@PathVariable String item, @RequestParam int count) {
    stockLock.lock(); // want: LockNotReleased "on every way out"
    Integer left = stock.get(item);
    if (left == null) {
      return ResponseEntity.notFound().build();
    }
    stock.replace(item, left - count);
    stockLock.unlock();
    return ResponseEntity.ok(left - count);
  }
}

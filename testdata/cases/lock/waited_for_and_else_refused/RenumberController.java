package cases.lock.waited_for_and_else_refused;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives invoices new numbers, one caller at a time. */
@RestController
public class RenumberController {

  private final ReentrantLock lock = new ReentrantLock();
  private long next = 1;

  @PostMapping("/invoices/renumber")
  public ResponseEntity<Long> renumber() throws InterruptedException {
    if (!lock.tryLock(2, TimeUnit.SECONDS)) {
      return ResponseEntity.status(503).build();
    }
    try {
      Thread.sleep(1);
      return ResponseEntity.ok(next++);
    } finally {
      lock.unlock();
    }
  }

  @PostMapping("/invoices/peek")
  public long peek() throws InterruptedException {
    boolean mine = lock.tryLock(1, TimeUnit.SECONDS);
    try {
      return mine ? next : -1;
    } finally {
      if (mine) {
        lock.unlock();
      }
    }
  }
}

package cases.lock.closeable_that_unlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A ledger whose lock is held by try-with-resources. */
@RestController
public class GuardedLedger {

  private static final class Held implements AutoCloseable {
    private final Lock lock;

    Held(Lock lock) {
      this.lock = lock;
      lock.lock();
    }

    @Override
    public void close() {
      lock.unlock();
    }
  }

  private final Lock lock = new ReentrantLock();
  private final List<String> today = new ArrayList<>();

  @PostMapping("/ledger")
  public int enter(@RequestBody String line) {
    try (Held held = new Held(lock)) {
      if (today.size() == 10_000) {
        throw new IllegalStateException("the day is full");
      }
      today.add(line);
      return today.size();
    }
  }

  @GetMapping("/ledger")
  public List<String> close() {
    try (Held held = hold()) {
      List<String> lines = List.copyOf(today);
      today.clear();
      return lines;
    }
  }

  private Held hold() {
    return new Held(lock);
  }
}

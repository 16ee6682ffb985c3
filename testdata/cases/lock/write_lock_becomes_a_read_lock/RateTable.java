package cases.lock.write_lock_becomes_a_read_lock;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rates that are loaded once they are asked for. */
@RestController
public class RateTable {

  /** Where rates come from. */
  public interface Source {
    double load() throws IOException;
  }

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Source source;
  private boolean loaded;
  private double rate;

  public RateTable(Source source) {
    this.source = source;
  }

  @GetMapping("/rate")
  public double rate() throws IOException {
    lock.readLock().lock();
    if (!loaded) {
      lock.readLock().unlock();
      lock.writeLock().lock();
      try {
        if (!loaded) {
          rate = source.load();
          loaded = true;
        }
        lock.readLock().lock();
      } finally {
        lock.writeLock().unlock();
      }
    }
    try {
      return rate;
    } finally {
      lock.readLock().unlock();
    }
  }
}

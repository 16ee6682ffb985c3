package cases.lock.helpers_lock_for_their_callers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a table that is rewritten now and then. */
@RestController
public class TableController {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Path table = Path.of("table.csv");

  @GetMapping("/table")
  public String table() throws IOException {
    beginReading();
    try {
      return Files.readString(table);
    } finally {
      endReading();
    }
  }

  private void beginReading() {
    lock.readLock().lock();
  }

  private void endReading() {
    lock.readLock().unlock();
  }
}

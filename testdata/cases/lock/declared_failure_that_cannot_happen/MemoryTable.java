package cases.lock.declared_failure_that_cannot_happen;

import java.io.IOException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Entries in memory until they are flushed, which gives the permits back. */
@Service
public class MemoryTable {

  private final ConcurrentSkipListMap<Long, byte[]> entries = new ConcurrentSkipListMap<>();
  private final Semaphore free = new Semaphore(1_000_000);
  private final AtomicLong size = new AtomicLong();

  @PutMapping("/entry")
  public long add(long id, byte[] entry) throws IOException {
    free.acquireUninterruptibly();
    long added = addInside(id, entry);
    if (added == 0) {
      free.release();
    }
    return added;
  }

  /** Once it wrote to a file, and it still says so. */
  private long addInside(long id, byte[] entry) throws IOException {
    if (entries.putIfAbsent(id, entry) == null) {
      size.addAndGet(entry.length);
      return entry.length;
    }
    return 0;
  }

  @PostMapping("/flush")
  public void flush() {
    int flushed = entries.size();
    entries.clear();
    free.release(flushed);
  }
}

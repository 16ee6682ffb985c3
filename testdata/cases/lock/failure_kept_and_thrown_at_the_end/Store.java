package cases.lock.failure_kept_and_thrown_at_the_end;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.DeleteMapping;

/** Closes what is open, all of it, and then says what went wrong. */
@Service
public class Store {

  private final ReentrantLock archive = new ReentrantLock();
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  @DeleteMapping("/store")
  public int close(List<Future<Void>> files) throws IOException, TimeoutException {
    archive.lock();
    lock.writeLock().lock();
    try {
      if (!files.isEmpty()) {
        IOException failure = null;
        for (Future<Void> file : files) {
          try {
            file.get(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            if (failure == null) {
              failure = new InterruptedIOException();
              failure.initCause(e);
            }
          } catch (ExecutionException | TimeoutException e) {
            if (failure == null) {
              failure = new IOException(e);
            }
          }
        }
        if (failure != null) {
          throw failure;
        }
      }
      return files.size();
    } finally {
      lock.writeLock().unlock();
      archive.unlock();
    }
  }
}

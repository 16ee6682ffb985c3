package cases.lock.released_around_each_of_several;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rewrites what is left of old pages. While one is rewritten, others may write. */
@Component
public class Compactor {

  private final ReentrantLock writing = new ReentrantLock();
  private final Store store;
  private long rewritten;

  public Compactor(Store store) {
    this.store = store;
  }

  @Scheduled(fixedDelay = 60_000)
  public void compact() throws IOException {
    writing.lock();
    try {
      rewritten += rewrite(store.oldest());
    } finally {
      writing.unlock();
    }
  }

  /** The caller holds the lock. */
  private int rewrite(List<Page> pages) throws IOException {
    int count = 0;
    for (Page page : pages) {
      if (page.isLeaf()) {
        writing.unlock();
        try {
          if (store.rewrite(page)) {
            count++;
          }
        } finally {
          writing.lock();
        }
      }
    }
    return count;
  }

  public void write(Page page) throws IOException {
    writing.lock();
    try {
      store.append(page);
    } finally {
      writing.unlock();
    }
  }

  public interface Store {
    List<Page> oldest() throws IOException;

    boolean rewrite(Page page) throws IOException;

    void append(Page page) throws IOException;
  }

  public interface Page {
    boolean isLeaf();
  }
}

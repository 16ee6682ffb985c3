package cases.executor.idle_until_it_is_opened;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Feed implements AutoCloseable {

  private final ExecutorService readers;
  private boolean open;

  public Feed() {
    readers = Executors.newFixedThreadPool(2);
  }

  public synchronized void open(Runnable source) {
    open = true;
    readers.execute(source);
  }

  @Override
  public synchronized void close() {
    if (!open) {
      return;
    }
    open = false;
    readers.shutdownNow();
  }
}

package cases.executor.close_that_returns_unless_opened;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Feed implements AutoCloseable {

  private final ExecutorService readers;
  private boolean open;

  public Feed(Runnable index) {
    readers = Executors.newFixedThreadPool(2); // want: ExecutorNeverShutDown
    readers.execute(index);
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

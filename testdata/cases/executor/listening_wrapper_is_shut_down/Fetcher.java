package cases.executor.listening_wrapper_is_shut_down;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.Executors;

public class Fetcher implements AutoCloseable {

  private final ListeningExecutorService pool =
      MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(3));

  public ListenableFuture<String> fetch(String name) {
    return pool.submit(() -> name.toUpperCase());
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}

package cases.executor.pool_put_in_a_store_that_others_end;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Handler {

  private final Store store;
  private final String port;

  public Handler(Store store, String port) {
    this.store = store;
    this.port = port;
    if (store.get(port) == null) {
      store.put(port, Executors.newFixedThreadPool(4));
    }
  }

  public void handle(Runnable message) {
    ((ExecutorService) store.get(port)).execute(message);
  }

  public void close() {
    System.out.println(port);
  }
}

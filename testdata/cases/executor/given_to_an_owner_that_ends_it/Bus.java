package cases.executor.given_to_an_owner_that_ends_it;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Bus {

  private final Lane fast = new Lane(Executors.newFixedThreadPool(4));
  private final Lane slow = new Lane(Executors.newFixedThreadPool(1));

  public void send(String message) {
    (message.length() > 1000 ? slow : fast).post(() -> System.out.println(message));
  }

  public void close() {
    fast.end();
    slow.end();
  }

  private static final class Lane {

    private final ExecutorService threads;

    Lane(ExecutorService threads) {
      this.threads = threads;
    }

    void post(Runnable task) {
      threads.execute(task);
    }

    void end() {
      threads.shutdown();
    }
  }
}

package cases.executor.given_by_whoever_makes_the_owner;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

public class Dispatcher implements AutoCloseable {

  private final ExecutorService workers;
  private final Executor callbacks;
  private volatile boolean open = true;

  public Dispatcher(ExecutorService workers, Executor callbacks) {
    this.workers = workers;
    this.callbacks = callbacks;
  }

  public void dispatch(Runnable task, Runnable callback) {
    if (open) {
      workers.execute(
          () -> {
            task.run();
            callbacks.execute(callback);
          });
    }
  }

  @Override
  public void close() {
    open = false;
  }
}

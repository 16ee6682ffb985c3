package cases.executor.pool_wrapped_or_made_again_where_it_fails;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Casts bells on threads of its own. */
public class Foundry implements AutoCloseable {

  private ExecutorService casting;
  private ExecutorService polishing;

  public void open(int ovens) {
    ExecutorService many = Executors.newFixedThreadPool(ovens);
    casting = many;
    casting = Executors.unconfigurableExecutorService(many);
    try {
      polishing = Executors.newCachedThreadPool();
      polishing.execute(Thread::yield);
    } catch (RejectedExecutionException e) {
      polishing = Executors.newSingleThreadExecutor();
    }
  }

  public void cast(Runnable bell) {
    casting.execute(bell);
  }

  public void polish(Runnable bell) {
    polishing.execute(bell);
  }

  @Override
  public void close() {
    casting.shutdown();
    polishing.shutdown();
  }
}

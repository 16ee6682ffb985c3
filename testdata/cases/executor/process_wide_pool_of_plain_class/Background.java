package cases.executor.process_wide_pool_of_plain_class;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public final class Background {

  private static final Executor POOL = Executors.newFixedThreadPool(2);

  private Background() {}

  public static void run(Runnable task) {
    POOL.execute(task);
  }
}

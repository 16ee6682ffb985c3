package cases.executor.pool_that_its_own_queue_knows;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class Elastic extends ThreadPoolExecutor {

  private static final Elastic CALLBACKS = new Elastic(2, 20);

  public static void callback(Runnable task) {
    CALLBACKS.execute(task);
  }

  public Elastic(int core, int most) {
    super(core, most, 60, TimeUnit.SECONDS, new Waiting());
    ((Waiting) getQueue()).pool(this);
  }

  private static final class Waiting extends LinkedBlockingQueue<Runnable> {

    private static final long serialVersionUID = 1L;

    private transient ThreadPoolExecutor pool;

    Waiting() {
      super(1000);
    }

    void pool(ThreadPoolExecutor owner) {
      pool = owner;
    }

    @Override
    public boolean offer(Runnable task) {
      return pool.getPoolSize() >= pool.getMaximumPoolSize() && super.offer(task);
    }
  }
}

package cases.work_queue.pool_of_the_house_for_whoever_asks;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Pools as all parts of the bakery have them. */
final class HousePools {

  private HousePools() {}

  static ThreadPoolExecutor ovens(int waiting) {
    return pool(2, waiting);
  }

  private static ThreadPoolExecutor pool(int threads, int waiting) {
    ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads + waiting, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()); // want: UnboundedWorkQueue
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}

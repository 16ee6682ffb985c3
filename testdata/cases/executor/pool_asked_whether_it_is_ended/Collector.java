package cases.executor.pool_asked_whether_it_is_ended;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Collector {

  public int collect(List<Callable<Integer>> parts)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(parts.size());
    try {
      int sum = 0;
      for (Future<Integer> part : pool.invokeAll(parts)) {
        sum += part.get();
      }
      return sum;
    } finally {
      if (!pool.isShutdown()) {
        pool.shutdown();
      }
    }
  }
}

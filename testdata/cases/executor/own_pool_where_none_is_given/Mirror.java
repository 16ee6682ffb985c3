package cases.executor.own_pool_where_none_is_given;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Mirror {

  public void copy(List<String> names, ExecutorService given)
      throws ExecutionException, InterruptedException {
    boolean own = given == null;
    ExecutorService pool = own ? Executors.newFixedThreadPool(2) : given;
    try {
      for (String name : names) {
        pool.submit(() -> System.out.println(name)).get();
      }
    } finally {
      if (own) {
        pool.shutdown();
      }
    }
  }
}

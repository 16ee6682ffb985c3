package cases.executor.pool_tested_for_null_in_finally;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Checksums {

  public int sum(List<byte[]> files) throws ExecutionException, InterruptedException {
    ExecutorService pool = null;
    try {
      if (files.isEmpty()) {
        return 0;
      }
      pool = Executors.newFixedThreadPool(files.size());
      int sum = 0;
      for (byte[] file : files) {
        Future<Integer> one = pool.submit(() -> file.length);
        sum += one.get();
      }
      return sum;
    } finally {
      if (pool != null) {
        pool.shutdown();
      }
    }
  }
}

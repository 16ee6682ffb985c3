package cases.executor.common_pool_borrowed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

public class Sorter implements AutoCloseable {

  private final ForkJoinPool pool = ForkJoinPool.commonPool();

  public CompletableFuture<Integer> sum(int[] numbers) {
    return CompletableFuture.supplyAsync(
        () -> {
          int sum = 0;
          for (int number : numbers) {
            sum += number;
          }
          return sum;
        },
        pool);
  }

  @Override
  public void close() {
    System.out.println(pool.getQueuedSubmissionCount());
  }
}

package cases.executor.threads_of_every_instance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices an order, a calculation for each. */
@RestController
public class Pricing {

  private static final class Calculation {
    private final ExecutorService threads = Executors.newFixedThreadPool(2); // want: ExecutorNeverShutDown

    long of(List<Long> parts) throws InterruptedException, ExecutionException, TimeoutException {
      List<Future<Long>> sums = new ArrayList<>();
      for (Long part : parts) {
        sums.add(threads.submit(() -> part * 119 / 100));
      }
      long sum = 0;
      for (Future<Long> each : sums) {
        sum += each.get(1, TimeUnit.SECONDS);
      }
      return sum;
    }
  }

  @GetMapping("/price/{a}/{b}")
  public long price(@PathVariable long a, @PathVariable long b) throws Exception {
    return new Calculation().of(List.of(a, b));
  }
}

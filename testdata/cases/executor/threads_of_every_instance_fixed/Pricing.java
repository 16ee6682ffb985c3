package cases.executor.threads_of_every_instance_fixed;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices an order, a calculation for each. */
@RestController
public class Pricing {

  private static final class Calculation {
    long of(List<Long> parts) throws InterruptedException, ExecutionException, TimeoutException {
      long sum = 0;
      for (Long part : parts) {
        sum += part * 119 / 100;
      }
      return sum;
    }
  }

  @GetMapping("/price/{a}/{b}")
  public long price(@PathVariable long a, @PathVariable long b) throws Exception {
    return new Calculation().of(List.of(a, b));
  }
}

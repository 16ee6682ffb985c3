package cases.blocking.own_task_awaited_fixed;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Asks the mainframe on a thread of a pool, so that a request can be interrupted. */
@RestController
public class QuoteController {

  private final ExecutorService pool;
  private final Mainframe mainframe;

  public QuoteController(ExecutorService pool, Mainframe mainframe) {
    this.pool = pool;
    this.mainframe = mainframe;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<String> price = pool.submit(() -> mainframe.price(symbol));
    return price.get(2, TimeUnit.SECONDS);
  }
}

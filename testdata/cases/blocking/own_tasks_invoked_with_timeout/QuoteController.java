package cases.blocking.own_tasks_invoked_with_timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Asks all mainframes at once. */
@RestController
public class QuoteController {

  private final ExecutorService pool;
  private final List<Mainframe> mainframes;

  public QuoteController(ExecutorService pool, List<Mainframe> mainframes) {
    this.pool = pool;
    this.mainframes = mainframes;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException {
    List<Callable<String>> tasks = new ArrayList<>();
    for (Mainframe mainframe : mainframes) {
      tasks.add(() -> mainframe.price(symbol));
    }
    StringBuilder prices = new StringBuilder();
    for (Future<String> price : pool.invokeAll(tasks, 2, TimeUnit.SECONDS)) {
      prices.append(price.get());
    }
    return prices.toString();
  }
}

package cases.blocking.queue_without_a_bound_has_room;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for goes to a statistic that empties its queue each time. */
@RestController
public class QuoteController {

  private final BlockingQueue<String> seen = new PriorityBlockingQueue<>();

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws InterruptedException {
    seen.put(symbol);
    int count = seen.size();
    seen.clear();
    return symbol + count;
  }
}

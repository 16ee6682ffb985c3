package cases.blocking.full_queue_awaited;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for goes to a statistic. */
@RestController
public class QuoteController {

  private final BlockingQueue<String> seen = new ArrayBlockingQueue<>(1000);

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws InterruptedException {
    seen.put(symbol); // want: BlockingCallWithoutTimeout "BlockingQueue.put()"
    return "noted";
  }

  /** What was asked for, for whoever counts it. */
  public String next() throws InterruptedException {
    return seen.poll(1, TimeUnit.SECONDS);
  }
}

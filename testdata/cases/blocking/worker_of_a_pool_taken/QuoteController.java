package cases.blocking.worker_of_a_pool_taken;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices by one of three terminals. */
@RestController
public class QuoteController {

  private final BlockingQueue<Terminal> idle = new LinkedBlockingQueue<>(3);

  public QuoteController(Terminal one, Terminal two, Terminal three) {
    idle.add(one);
    idle.add(two);
    idle.add(three);
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws InterruptedException {
    Terminal terminal = idle.take(); // want: BlockingCallWithoutTimeout "BlockingQueue.take()"
    try {
      return terminal.price(symbol);
    } finally {
      idle.offer(terminal);
    }
  }
}

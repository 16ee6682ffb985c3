package cases.blocking.worker_of_a_pool_taken_fixed;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices by one of three terminals, if one is free in time. */
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
    Terminal terminal = idle.poll(2, TimeUnit.SECONDS);
    if (terminal == null) {
      return "busy";
    }
    try {
      return terminal.price(symbol);
    } finally {
      idle.offer(terminal);
    }
  }
}

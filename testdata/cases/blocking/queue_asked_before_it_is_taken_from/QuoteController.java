package cases.blocking.queue_asked_before_it_is_taken_from;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices by an idle terminal, if there is one. */
@RestController
public class QuoteController {

  private final BlockingQueue<Terminal> idle = new LinkedBlockingQueue<>(3);

  public QuoteController(Terminal one, Terminal two) {
    idle.add(one);
    idle.add(two);
  }

  @GetMapping("/quotes/{symbol}")
  public synchronized String quote(@PathVariable String symbol) throws InterruptedException {
    if (idle.isEmpty()) {
      return "busy";
    }
    Terminal terminal = idle.take();
    try {
      return terminal.price(symbol);
    } finally {
      idle.offer(terminal);
    }
  }
}

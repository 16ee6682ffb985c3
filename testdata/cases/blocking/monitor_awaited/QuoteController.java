package cases.blocking.monitor_awaited;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices, once the first list is in. */
@RestController
public class QuoteController {

  private final Object lock = new Object();
  private String list;

  /** The list of the day. */
  public void publish(String text) {
    synchronized (lock) {
      list = text;
      lock.notifyAll();
    }
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws InterruptedException {
    synchronized (lock) {
      while (list == null) {
        lock.wait(); // want: BlockingCallWithoutTimeout "Object.wait()"
      }
      return symbol + list;
    }
  }
}

package cases.blocking.monitor_awaited_fixed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices, once the first list is in, or nothing. */
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
      if (list == null) {
        lock.wait(500);
      }
      return list == null ? "not yet" : symbol + list;
    }
  }
}

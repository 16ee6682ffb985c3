package cases.blocking.permit_awaited;

import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** At most eight requests ask the mainframe at a time. */
@RestController
public class QuoteController {

  private final Semaphore permits = new Semaphore(8);
  private final Mainframe mainframe;

  public QuoteController(Mainframe mainframe) {
    this.mainframe = mainframe;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws InterruptedException {
    permits.acquire();
    try {
      return mainframe.price(symbol);
    } finally {
      permits.release();
    }
  }
}

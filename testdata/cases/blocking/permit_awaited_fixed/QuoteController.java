package cases.blocking.permit_awaited_fixed;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** At most eight requests ask the mainframe at a time; the others are told so. */
@RestController
public class QuoteController {

  private final Semaphore permits = new Semaphore(8);
  private final Mainframe mainframe;

  public QuoteController(Mainframe mainframe) {
    this.mainframe = mainframe;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws InterruptedException {
    if (!permits.tryAcquire(200, TimeUnit.MILLISECONDS)) {
      return "busy";
    }
    try {
      return mainframe.price(symbol);
    } finally {
      permits.release();
    }
  }
}

package cases.blocking.answer_of_partner_awaited;

import java.util.concurrent.ExecutionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a partner says them. */
@RestController
public class QuoteController {

  private final Partner partner;

  public QuoteController(Partner partner) {
    this.partner = partner;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException {
    return partner.ask(symbol).get(); // want: BlockingCallWithoutTimeout "without a limit of time"
  }
}

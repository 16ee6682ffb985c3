package cases.blocking.answer_of_partner_awaited_fixed;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a partner says them, in two seconds. */
@RestController
public class QuoteController {

  private final Partner partner;

  public QuoteController(Partner partner) {
    this.partner = partner;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException, TimeoutException {
    return partner.ask(symbol).get(2, TimeUnit.SECONDS);
  }
}

package cases.blocking.answer_asked_whether_it_is_there;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices, if they are there by now. */
@RestController
public class QuoteController {

  private final Partner partner;
  private volatile CompletableFuture<String> rates;

  public QuoteController(Partner partner) {
    this.partner = partner;
    this.rates = partner.ask("all");
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    CompletableFuture<String> last = rates;
    if (!last.isDone()) {
      return "not yet";
    }
    return symbol + last.join();
  }
}

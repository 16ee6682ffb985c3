package cases.blocking.answer_completed_on_timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices, with a default when the partner is late. */
@RestController
public class QuoteController {

  private final Partner partner;

  public QuoteController(Partner partner) {
    this.partner = partner;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    CompletableFuture<String> answer = partner.ask(symbol);
    answer.completeOnTimeout("unknown", 800, TimeUnit.MILLISECONDS);
    return answer.join();
  }
}

package cases.blocking.answer_has_a_timeout_upstream;

import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a partner says them, or nothing after a second. */
@RestController
public class QuoteController {

  private final Partner partner;

  public QuoteController(Partner partner) {
    this.partner = partner;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    return partner
        .ask(symbol)
        .orTimeout(1, TimeUnit.SECONDS)
        .thenApply(String::trim)
        .exceptionally(failure -> "unknown")
        .join();
  }
}

package cases.blocking.optional_answer_awaited_in_time;

import java.time.Duration;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices from another service, in two seconds. */
@RestController
public class QuoteController {

  private final Remote remote;

  public QuoteController(Remote remote) {
    this.remote = remote;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    Optional<String> price = remote.price(symbol).blockOptional(Duration.ofSeconds(2));
    return price.orElse("unknown");
  }
}

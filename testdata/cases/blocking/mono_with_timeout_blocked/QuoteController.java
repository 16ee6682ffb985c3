package cases.blocking.mono_with_timeout_blocked;

import java.time.Duration;
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
    return remote.price(symbol).timeout(Duration.ofSeconds(2)).map(String::trim).block();
  }
}

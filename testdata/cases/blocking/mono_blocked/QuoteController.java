package cases.blocking.mono_blocked;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices from another service. */
@RestController
public class QuoteController {

  private final Remote remote;

  public QuoteController(Remote remote) {
    this.remote = remote;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    return remote.price(symbol).map(String::trim).block(); // want: BlockingCallWithoutTimeout "Mono.block()"
  }
}

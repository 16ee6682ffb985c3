package cases.blocking.single_awaited;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices from a feed. */
@RestController
public class QuoteController {

  private final Feed feed;

  public QuoteController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    return feed.price(symbol).blockingGet(); // want: BlockingCallWithoutTimeout "Single.blockingGet()"
  }
}

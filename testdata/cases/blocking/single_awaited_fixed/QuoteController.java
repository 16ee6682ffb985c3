package cases.blocking.single_awaited_fixed;

import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices from a feed, in two seconds. */
@RestController
public class QuoteController {

  private final Feed feed;

  public QuoteController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    return feed.price(symbol).timeout(2, TimeUnit.SECONDS).blockingGet();
  }
}

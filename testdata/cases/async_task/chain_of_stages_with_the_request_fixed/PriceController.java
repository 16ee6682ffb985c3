package cases.async_task.chain_of_stages_with_the_request_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks for prices and warms up what may be asked for next. */
@RestController
public class PriceController {

  /** The price service. */
  public interface Prices {
    CompletableFuture<Long> of(String article);

    void warmUp(String article, String language);
  }

  private final Prices prices;
  private final Executor background;

  public PriceController(Prices prices, Executor background) {
    this.prices = prices;
    this.background = background;
  }

  @GetMapping("/price")
  public String price(@RequestParam String article, HttpServletRequest request) {
    String language = request.getHeader("Accept-Language");
    prices
        .of(article)
        .thenApply(price -> price / 100)
        .thenAcceptAsync(
            euros -> prices.warmUp(article + euros, language),
            background);
    return "wait for it";
  }
}

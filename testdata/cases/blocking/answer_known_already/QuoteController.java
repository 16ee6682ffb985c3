package cases.blocking.answer_known_already;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices of a closed market. */
@RestController
public class QuoteController {

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    CompletableFuture<String> closed = CompletableFuture.completedFuture(symbol);
    return closed.thenApply(String::trim).join();
  }
}

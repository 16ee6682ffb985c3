package cases.blocking.answer_read_after_a_timed_wait;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices; the second look does not wait. */
@RestController
public class QuoteController {

  private final Partner partner;

  public QuoteController(Partner partner) {
    this.partner = partner;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<String> answer = partner.ask(symbol);
    answer.get(2, TimeUnit.SECONDS);
    return answer.join();
  }
}

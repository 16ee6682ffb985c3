package cases.blocking.answer_awaited_by_helper_fixed;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a partner says them, bounded by who asks. */
@RestController
public class QuoteController {

  private final Partner partner;

  public QuoteController(Partner partner) {
    this.partner = partner;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    return await(partner.ask(symbol).orTimeout(2, TimeUnit.SECONDS));
  }

  private static String await(Future<String> answer) {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "stopped";
    } catch (ExecutionException failed) {
      return "unknown";
    }
  }
}

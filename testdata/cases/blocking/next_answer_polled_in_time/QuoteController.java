package cases.blocking.next_answer_polled_in_time;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The first of two answers. */
@RestController
public class QuoteController {

  private final ExecutorService pool;
  private final Mainframe mainframe;

  public QuoteController(ExecutorService pool, Mainframe mainframe) {
    this.pool = pool;
    this.mainframe = mainframe;
  }

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol)
      throws InterruptedException, ExecutionException {
    CompletionService<String> answers = new ExecutorCompletionService<>(pool);
    answers.submit(() -> mainframe.price(symbol));
    answers.submit(() -> mainframe.price(symbol + ".alt"));
    Future<String> first = answers.poll(2, TimeUnit.SECONDS);
    return first == null ? "late" : first.get();
  }
}

package cases.executor.pool_for_each_request_shut_down_again;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuoteController {

  private final List<Insurer> insurers;

  public QuoteController(List<Insurer> insurers) {
    this.insurers = insurers;
  }

  @GetMapping("/quotes/{car}")
  public String cheapest(@PathVariable String car) throws Exception {
    return ask(insurers.stream().<Callable<String>>map(it -> () -> it.quote(car)).toList());
  }

  private String ask(List<Callable<String>> questions) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(questions.size()); // want: ThreadsCreatedPerRequest
    try {
      return pool.invokeAny(questions);
    } finally {
      pool.shutdownNow();
    }
  }

  public interface Insurer {
    String quote(String car);
  }
}

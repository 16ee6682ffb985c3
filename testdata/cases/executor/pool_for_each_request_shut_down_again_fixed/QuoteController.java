package cases.executor.pool_for_each_request_shut_down_again_fixed;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuoteController {

  private final List<Insurer> insurers;
  private final ExecutorService pool;

  public QuoteController(List<Insurer> insurers, ExecutorService pool) {
    this.pool = pool;
    this.insurers = insurers;
  }

  @GetMapping("/quotes/{car}")
  public String cheapest(@PathVariable String car) throws Exception {
    return ask(insurers.stream().<Callable<String>>map(it -> () -> it.quote(car)).toList());
  }

  private String ask(List<Callable<String>> questions) throws Exception {
    return pool.invokeAny(questions);
  }

  public interface Insurer {
    String quote(String car);
  }
}

package cases.lost_context.executor_of_the_container;

import java.util.concurrent.Executor;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SearchController {

  /** Takes note. */
  public interface Statistics {
    void asked(String user, String words);
  }

  private final Executor statisticsExecutor;
  private final Statistics statistics;

  public SearchController(Executor statisticsExecutor, Statistics statistics) {
    this.statisticsExecutor = statisticsExecutor;
    this.statistics = statistics;
  }

  @GetMapping("/search")
  public void search(@RequestParam String words) {
    statisticsExecutor.execute(() -> statistics.asked(MDC.get("user"), words)); // want: ContextLostAcrossThreads
  }
}

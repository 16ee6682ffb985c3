package cases.lost_context.task_timed_by_own_method;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RouteController {

  private final ExecutorService planners = Executors.newFixedThreadPool(4);

  @GetMapping("/route")
  CompletableFuture<String> route(String from, String to) {
    return CompletableFuture.supplyAsync(Tasks.timed(new Planning(from, to)), planners); // want: ContextLostAcrossThreads
  }

  @PreDestroy
  void stop() {
    planners.shutdown();
  }
}

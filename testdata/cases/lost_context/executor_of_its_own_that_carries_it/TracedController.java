package cases.lost_context.executor_of_its_own_that_carries_it;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wraps each task in one that sets the context. */
@RestController
public class TracedController {

  /** Sets the context of whoever hands over a task. */
  static final class Traced implements Executor {
    private final Executor inner;

    Traced(Executor inner) {
      this.inner = inner;
    }

    @Override
    public void execute(Runnable task) {
      Map<String, String> context = MDC.getCopyOfContextMap();
      inner.execute(
          () -> {
            MDC.setContextMap(context);
            try {
              task.run();
            } finally {
              MDC.clear();
            }
          });
    }
  }

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Traced traced = new Traced(threads);

  @PostMapping("/traced")
  public void run() {
    traced.execute(() -> MDC.get("trace").strip());
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }
}

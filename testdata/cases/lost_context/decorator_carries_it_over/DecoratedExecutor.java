package cases.lost_context.decorator_carries_it_over;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Imports files in the background, with the log's context. */
@RestController
public class DecoratedExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(DecoratedExecutor.class);

  private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

  public DecoratedExecutor() {
    executor.setCorePoolSize(2);
    executor.setMaxPoolSize(4);
    executor.setQueueCapacity(100);
    executor.setTaskDecorator(DecoratedExecutor::withContext);
    executor.initialize();
  }

  private static Runnable withContext(Runnable task) {
    Map<String, String> context = MDC.getCopyOfContextMap();
    return () -> {
      Map<String, String> before = MDC.getCopyOfContextMap();
      if (context != null) {
        MDC.setContextMap(context);
      }
      try {
        task.run();
      } finally {
        if (before == null) {
          MDC.clear();
        } else {
          MDC.setContextMap(before);
        }
      }
    };
  }

  @PostMapping("/imports")
  public void load(@RequestBody String rows) {
    executor.execute(() -> LOG.info("{} rows for {}", rows.lines().count(), MDC.get("tenant")));
  }

  @PreDestroy
  public void stop() {
    executor.shutdown();
  }
}

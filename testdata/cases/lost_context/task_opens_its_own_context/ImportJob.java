package cases.lost_context.task_opens_its_own_context;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Jobs log under an id of their own, not under the request's. */
@RestController
public class ImportJob {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  private final ExecutorService jobs = Executors.newSingleThreadExecutor();

  @PostMapping("/jobs")
  public String start() {
    String id = UUID.randomUUID().toString();
    jobs.execute(
        () -> {
          try (MDC.MDCCloseable ignored = MDC.putCloseable("job", id)) {
            work();
          }
        });
    return id;
  }

  private void work() {
    LOG.info("job {} runs", MDC.get("job"));
  }

  @PreDestroy
  void stop() {
    jobs.shutdown();
  }
}

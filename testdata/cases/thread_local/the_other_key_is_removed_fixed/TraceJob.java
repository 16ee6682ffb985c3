package cases.thread_local.the_other_key_is_removed_fixed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class TraceJob {
  private static final Logger LOG = LoggerFactory.getLogger(TraceJob.class);

  @Scheduled(fixedDelay = 1000)
  public void run() {
    MDC.put("run", Long.toString(System.nanoTime()));
    MDC.put("host", System.getenv("HOSTNAME"));
    try {
      LOG.info("running");
    } finally {
      MDC.remove("host");
      MDC.remove("run");
    }
  }
}

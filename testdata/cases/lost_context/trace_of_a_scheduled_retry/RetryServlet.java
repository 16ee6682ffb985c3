package cases.lost_context.trace_of_a_scheduled_retry;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Tries again later. */
public class RetryServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(RetryServlet.class);

  private final transient ScheduledExecutorService retries =
      Executors.newSingleThreadScheduledExecutor();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String order = request.getParameter("order");
    retries.schedule( // want: ContextLostAcrossThreads
        () -> {
          LOG.info("retry of {} for {}", order, MDC.get("user"));
        },
        5,
        TimeUnit.SECONDS);
  }

  @Override
  public void destroy() {
    retries.shutdownNow();
  }
}

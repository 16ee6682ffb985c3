package cases.lost_context.servlet_audits_on_a_worker;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Changes a customer and writes down who did it. */
public class AuditServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(AuditServlet.class);

  private transient ExecutorService writer;

  @Override
  public void init() {
    writer = new ThreadPoolExecutor(1, 4, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1_000));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String customer = request.getParameter("customer");
    String change = request.getParameter("change");
    writer.execute(() -> write(customer, change)); // want: ContextLostAcrossThreads
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  private void write(String customer, String change) {
    String user = MDC.get("user");
    LOG.info("{} changed {}: {}", user, customer, change);
  }

  @Override
  public void destroy() {
    writer.shutdownNow();
  }
}

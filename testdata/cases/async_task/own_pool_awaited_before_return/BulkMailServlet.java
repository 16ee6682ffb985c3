package cases.async_task.own_pool_awaited_before_return;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a bulk mail with a few threads of its own; one bulk mail at a time. */
public class BulkMailServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(BulkMailServlet.class);

  private final transient Semaphore oneAtATime = new Semaphore(1);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!oneAtATime.tryAcquire()) {
      response.sendError(HttpServletResponse.SC_CONFLICT, "a bulk mail is being sent");
      return;
    }
    ForkJoinPool senders = new ForkJoinPool(4);
    try {
      for (String recipient : request.getParameterValues("to")) {
        senders.execute(() -> send(recipient, request));
      }
      senders.shutdown();
      if (!senders.awaitTermination(5, TimeUnit.MINUTES)) {
        response.sendError(HttpServletResponse.SC_GATEWAY_TIMEOUT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      senders.shutdownNow();
      oneAtATime.release();
    }
  }

  private static void send(String recipient, HttpServletRequest request) {
    LOG.info("{} to {}", request.getParameter("subject"), recipient);
  }
}

package cases.async_task.new_thread_started_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds the search index of a shop; one rebuild at a time. */
public class ReindexServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(ReindexServlet.class);

  private final transient Semaphore oneAtATime = new Semaphore(1);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!oneAtATime.tryAcquire()) {
      response.sendError(HttpServletResponse.SC_CONFLICT, "a rebuild is running");
      return;
    }
    List<String> shops = List.of(request.getParameterValues("shop"));
    String user = request.getRemoteUser();
    new Thread(() -> rebuild(shops, user), "reindex").start();
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  private void rebuild(List<String> shops, String user) {
    try {
      for (String shop : shops) {
        LOG.info("indexing {} for {}", shop, user);
      }
    } finally {
      oneAtATime.release();
    }
  }
}

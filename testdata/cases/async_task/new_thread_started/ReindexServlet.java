package cases.async_task.new_thread_started;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    new Thread(() -> rebuild(request), "reindex").start(); // want: RequestCapturedByAsyncTask
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  private void rebuild(HttpServletRequest request) {
    try {
      for (String shop : request.getParameterValues("shop")) {
        LOG.info("indexing {} for {}", shop, request.getRemoteUser());
      }
    } finally {
      oneAtATime.release();
    }
  }
}

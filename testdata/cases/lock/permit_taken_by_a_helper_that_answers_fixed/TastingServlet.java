package cases.lock.permit_taken_by_a_helper_that_answers_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few guests at a time; a helper answers whether there is a seat. */
public class TastingServlet extends HttpServlet {

  private final transient Semaphore seats = new Semaphore(6);
  private volatile boolean closed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isSeated(request.getIntHeader("X-Patience"))) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      if (closed) {
        response.sendError(HttpServletResponse.SC_GONE);
        return;
      }
      response.getWriter().print("a glass of the old one");
    } finally {
      seats.release();
    }
  }

  private boolean isSeated(int patience) {
    boolean seated = false;
    try {
      seated = seats.tryAcquire(patience, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return seated;
  }

  public void close() {
    closed = true;
  }
}

package cases.lock.permit_back_on_success_only_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Hands orders to the backend, a hundred at a time. */
public class Dispatch extends HttpServlet {

  /** The backend. */
  public interface Backend {
    CompletableFuture<String> send(String order);
  }

  private final transient Semaphore open = new Semaphore(100);
  private final transient Backend backend;

  public Dispatch(Backend backend) {
    this.backend = backend;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!open.tryAcquire()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    boolean sent = false;
    try {
      backend
          .send(request.getParameter("order"))
          .whenComplete((receipt, failure) -> open.release());
      sent = true;
    } finally {
      if (!sent) {
        open.release();
      }
    }
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}

package cases.async_task.handed_over_in_finally;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Whatever way a request goes, an audit entry is written for it later: one place, one finding. */
public class DispatchServlet extends HttpServlet {

  private ExecutorService audit;

  @Override
  public void init() {
    audit = Executors.newFixedThreadPool(2);
  }

  @Override
  public void destroy() {
    audit.shutdown();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getParameter("page") == null) {
        response.sendError(400);
        return;
      }
      if (request.getParameter("user") == null) {
        response.sendError(401);
        return;
      }
      response.getWriter().println("page " + request.getParameter("page"));
    } catch (IllegalStateException e) {
      response.sendError(500);
    } finally {
      audit.execute(() -> write(request)); // want: RequestCapturedByAsyncTask
    }
  }

  private static void write(HttpServletRequest request) {
    System.getLogger("audit").log(System.Logger.Level.INFO, request.getRequestURI());
  }
}

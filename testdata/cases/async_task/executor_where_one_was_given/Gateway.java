package cases.async_task.executor_where_one_was_given;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/**
 * Whoever gives an executor takes the request to another thread; without one it runs in place: a
 * note, since nobody here gives one.
 */
public class Gateway extends HttpServlet {

  private final Executor executor;

  public Gateway(Executor executor) {
    this.executor = executor;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (executor != null) {
      executor.execute(() -> record(request));
    } else {
      record(request);
    }
  }

  private static void record(HttpServletRequest request) {
    System.setProperty("last", request.getRequestURI());
  }
}

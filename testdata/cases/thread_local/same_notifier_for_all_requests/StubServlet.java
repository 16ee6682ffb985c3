package cases.thread_local.same_notifier_for_all_requests;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Logger;

/** All requests tell the one that the servlet was started with. */
public class StubServlet extends HttpServlet {

  private Logger notifier;

  @Override
  public void init(ServletConfig config) {
    notifier = (Logger) config.getServletContext().getAttribute("notifier");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Notifiers.set(notifier);
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    Notifiers.get().info(request.getRequestURI());
  }
}

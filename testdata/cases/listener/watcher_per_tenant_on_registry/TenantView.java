package cases.listener.watcher_per_tenant_on_registry;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class TenantView extends HttpServlet {
  private final Registry registry = new Registry();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Overview overview = new Overview(request.getParameter("tenant"), registry);
    response.getWriter().print(overview.text());
  }

  @Override
  public void destroy() {
    registry.fire("end");
  }
}

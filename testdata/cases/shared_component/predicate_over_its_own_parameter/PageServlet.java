package cases.shared_component.predicate_over_its_own_parameter;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Shows pages. */
public class PageServlet extends HttpServlet {

  private final transient RouteTable table =
      new RouteTable() {
        @Override
        protected boolean isPage(HttpServletRequest request) {
          return request.getPathInfo() == null;
        }
      };

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    table.open();
    if (!table.accepts(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

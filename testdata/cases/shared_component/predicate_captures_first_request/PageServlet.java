package cases.shared_component.predicate_captures_first_request;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Shows pages. */
public class PageServlet extends HttpServlet {

  private final transient RouteTable table = new RouteTable();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    table.open(request);
    if (!table.accepts(request.getRequestURI())) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

package cases.cache_map.plugins_that_a_helper_loads;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class PartnerServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    String partner = request.getParameter("partner");
    try {
      Adapters.of(partner, getInitParameter(partner + ".adapter")).start(partner);
    } catch (ReflectiveOperationException e) {
      throw new ServletException("no adapter for " + partner, e);
    }
  }
}

package cases.cache_map.keys_known_five_callers_away;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class PartnerServlet extends HttpServlet {

  private final transient Partners partners = Partners.configured();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String partner = request.getParameter("partner");
    if (!partners.isKnown(partner)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.getWriter().write(new Answers().answer(partner, request.getParameter("text")));
  }
}

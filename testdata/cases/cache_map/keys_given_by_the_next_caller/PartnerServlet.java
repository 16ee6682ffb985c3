package cases.cache_map.keys_given_by_the_next_caller;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class PartnerServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String partner = request.getParameter("partner");
    response.getWriter().write(seal(partner, request.getParameter("text")));
  }

  private static String seal(String partner, String text) {
    return "<seal>" + Ciphers.encrypt(partner, text) + "</seal>";
  }
}

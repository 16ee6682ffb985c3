package cases.cache_map.emptied_by_users_of_the_library;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Shows the badge of an id. */
public class BadgeServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID id = UUID.fromString(request.getParameter("id"));
    response.getWriter().println(Badges.of(id));
  }
}

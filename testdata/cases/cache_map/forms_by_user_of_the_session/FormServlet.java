package cases.cache_map.forms_by_user_of_the_session;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class FormServlet extends HttpServlet {

  private static final Map<String, String> DRAFTS = new ConcurrentHashMap<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    User user = (User) request.getSession().getAttribute("user");
    DRAFTS.put(user.login, request.getParameter("draft")); // want: CacheWithoutEviction
    response.getWriter().write("kept");
  }

  static final class User {
    final String login;

    User(String login) {
      this.login = login;
    }
  }
}

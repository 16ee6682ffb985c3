package cases.shared_component.classic_singleton_get_instance_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logs operators in and out. */
public class LoginServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String operator = request.getRemoteUser();
    if (SessionTracker.getInstance().logIn(operator, request.getSession())) {
      response.sendRedirect("desk");
    } else {
      response.sendError(HttpServletResponse.SC_CONFLICT, "already logged in elsewhere");
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    SessionTracker.getInstance().logOut(request.getRemoteUser());
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}

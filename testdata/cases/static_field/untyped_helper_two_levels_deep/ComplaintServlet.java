package cases.static_field.untyped_helper_two_levels_deep;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a complaint and attaches what support will need to look into it. */
public class ComplaintServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = request.getParameter("text");
    if (text == null || text.length() < 10) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "please describe what happened");
      return;
    }
    SupportBundle.note("text", text);
    SupportBundle.note("request", request); // want: RequestStoredInStaticField
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}

package cases.static_field.annotated_static_method_keeps;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Searches. */
public class SearchServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Trace.count(request);
    Trace.mark("search", request); // want: RequestStoredInStaticField
    response.setStatus(HttpServletResponse.SC_OK);
  }
}

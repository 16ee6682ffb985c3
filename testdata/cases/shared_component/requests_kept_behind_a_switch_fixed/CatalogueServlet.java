package cases.shared_component.requests_kept_behind_a_switch_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows a catalogue; whoever works on this code may set the switch and have requests looked at. */
public class CatalogueServlet extends HttpServlet {

  private static boolean quiet = true;

  private boolean track = false;
  private final List<HttpServletRequest> recent = new ArrayList<>();
  private HttpServletRequest last;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (track) {
      synchronized (recent) {
        recent.add(request);
      }
    }
    if (!quiet) {
      last = request;
    }
    response.getWriter().println("catalogue of " + request.getPathInfo());
    if (track) {
      report(response);
    }
  }

  private void report(HttpServletResponse response) throws IOException {
    synchronized (recent) {
      for (HttpServletRequest request : recent) {
        response.getWriter().println(request.getRequestURI());
      }
    }
    if (last != null) {
      response.getWriter().println(last.getRequestURI());
    }
  }
}

package cases.shared_component.requests_kept_behind_a_switch;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows a catalogue; who installs it may have the requests looked at. */
public class CatalogueServlet extends HttpServlet {

  private boolean track = false;
  private final List<HttpServletRequest> recent = new ArrayList<>();

  @Override
  public void init() throws ServletException {
    if ("on".equals(getInitParameter("track"))) {
      track = true;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (track) {
      synchronized (recent) {
        recent.add(request); // want: RequestStoredInSharedComponent
      }
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
  }
}

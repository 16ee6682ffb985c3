package cases.shared_state.hits_counted_in_a_field;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says how often it was called. */
public class HitServlet extends HttpServlet {

  private long hits;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    hits++; // want: NonAtomicUpdateOfSharedState "HitServlet.hits"
    response.getWriter().println(hits);
  }
}

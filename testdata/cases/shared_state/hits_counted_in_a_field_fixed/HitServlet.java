package cases.shared_state.hits_counted_in_a_field_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Says how often it was called. */
public class HitServlet extends HttpServlet {

  private final AtomicLong hits = new AtomicLong();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(hits.incrementAndGet());
  }
}

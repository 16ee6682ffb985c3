package cases.static_field.outer_entry_put_back_by_a_helper;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which ticket is served at which desk; a forward inside of it is served for a while. */
public class NowServing extends HttpFilter {

  private static final Map<Long, Ticket> DESKS = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long desk = Thread.currentThread().getId();
    Ticket outer = DESKS.put(desk, new Ticket(request));
    try {
      chain.doFilter(request, response);
    } finally {
      done(desk, outer);
    }
  }

  private static void done(long desk, Ticket outer) {
    restore(desk, outer);
  }

  private static void restore(long desk, Ticket outer) {
    if (outer != null) {
      DESKS.put(desk, outer);
    } else {
      DESKS.remove(desk);
    }
  }

  record Ticket(HttpServletRequest request) {}
}

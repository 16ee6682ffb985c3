package cases.static_field.helper_puts_in_what_is_new;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which ticket is served at which desk: one call gives back what was there, the other does not. */
public class NowServing extends HttpFilter {

  private static final Map<DispatcherType, Ticket> DESKS = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    DispatcherType desk = request.getDispatcherType();
    Ticket outer = DESKS.get(desk);
    serve(desk, new Ticket(request));
    try {
      chain.doFilter(request, response);
    } finally {
      if (outer != null) {
        serve(desk, outer);
      }
    }
  }

  private static void serve(DispatcherType desk, Ticket ticket) {
    DESKS.put(desk, ticket); // want: RequestStoredInStaticField
  }

  record Ticket(HttpServletRequest request) {}
}

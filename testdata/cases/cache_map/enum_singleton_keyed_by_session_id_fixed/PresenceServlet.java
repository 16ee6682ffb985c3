package cases.cache_map.enum_singleton_keyed_by_session_id_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

public class PresenceServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Presence.INSTANCE.seen(request.getSession().getId());
    Instant start = Instant.now().minus(Duration.ofMinutes(5));
    response.setContentType("application/json");
    response.getWriter().printf("{\"active\": %d}%n", Presence.INSTANCE.activeSince(start));
  }
}

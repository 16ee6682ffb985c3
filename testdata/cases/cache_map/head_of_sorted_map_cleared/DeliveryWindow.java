package cases.cache_map.head_of_sorted_map_cleared;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class DeliveryWindow extends HttpServlet {

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final NavigableMap<Instant, String> receipts = new TreeMap<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String message = request.getParameter("message");
    synchronized (receipts) {
      Instant now = Instant.now();
      receipts.headMap(now.minus(KEPT)).clear();
      receipts.put(now, message);
    }
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}

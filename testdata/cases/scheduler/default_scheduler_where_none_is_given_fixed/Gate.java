package cases.scheduler.default_scheduler_where_none_is_given_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Gate extends HttpServlet {

  private enum Tariff {
    FREE,
    PAID
  }

  private final Map<Tariff, Throttle> throttles = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Tariff tariff = request.getUserPrincipal() == null ? Tariff.FREE : Tariff.PAID;
    if (!throttles.computeIfAbsent(tariff, key -> new Throttle(10)).tryEnter()) {
      response.sendError(429);
    }
  }
}

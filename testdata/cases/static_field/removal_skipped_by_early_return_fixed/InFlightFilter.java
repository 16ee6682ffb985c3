package cases.static_field.removal_skipped_by_early_return_fixed;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Knows which requests are being served, for the shutdown page. */
public class InFlightFilter implements Filter {

  private static final Map<Long, HttpServletRequest> IN_FLIGHT = new ConcurrentHashMap<>();

  private static final AtomicLong IDS = new AtomicLong();

  @Override
  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) req;
    HttpServletResponse response = (HttpServletResponse) res;
    Long id = IDS.incrementAndGet();
    IN_FLIGHT.put(id, request);
    try {
      if (request.getHeader("Authorization") == null) {
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        return;
      }
      chain.doFilter(request, response);
    } finally {
      IN_FLIGHT.remove(id);
    }
  }

  static List<String> inFlight() {
    return IN_FLIGHT.values().stream().map(HttpServletRequest::getRequestURI).toList();
  }
}

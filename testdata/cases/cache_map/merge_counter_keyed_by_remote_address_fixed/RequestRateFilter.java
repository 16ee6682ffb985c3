package cases.cache_map.merge_counter_keyed_by_remote_address_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RequestRateFilter extends HttpFilter {

  private static final int LIMIT_PER_MINUTE = 600;

  private final Clock clock = Clock.systemUTC();
  private final ConcurrentMap<String, Integer> hits = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long minute = clock.millis() / 60_000;
    int count = hits.merge(request.getRemoteAddr() + '/' + minute, 1, Integer::sum);
    if (count == 1) {
      String current = "/" + minute;
      hits.keySet().removeIf(window -> !window.endsWith(current));
    }
    if (count > LIMIT_PER_MINUTE) {
      response.setHeader("Retry-After", "60");
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
  }
}

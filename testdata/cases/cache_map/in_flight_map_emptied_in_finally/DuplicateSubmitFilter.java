package cases.cache_map.in_flight_map_emptied_in_finally;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
public class DuplicateSubmitFilter extends OncePerRequestFilter {

  private static final ConcurrentMap<String, Instant> IN_FLIGHT = new ConcurrentHashMap<>();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getRequestedSessionId() + request.getRequestURI();
    if (IN_FLIGHT.putIfAbsent(key, Instant.now()) != null) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      IN_FLIGHT.remove(key);
    }
  }
}

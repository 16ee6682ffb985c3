package cases.shared_component.in_flight_field_of_filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of a client that are being served; each leaves in its finally. */
@Component
public class QuotaFilter extends OncePerRequestFilter {

  private final Map<String, Set<HttpServletRequest>> active = new ConcurrentHashMap<>();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String client = request.getRemoteAddr();
    enter(client, request);
    try {
      chain.doFilter(request, response);
    } finally {
      leave(client, request);
    }
  }

  private void enter(String client, HttpServletRequest request) {
    active.compute(
        client,
        (key, requests) -> {
          Set<HttpServletRequest> entered = requests == null ? new HashSet<>() : requests;
          entered.add(request);
          return entered;
        });
  }

  private void leave(String client, HttpServletRequest request) {
    active.computeIfPresent(
        client,
        (key, requests) -> {
          requests.remove(request);
          return requests.isEmpty() ? null : requests;
        });
  }
}

package cases.cache_map.token_buckets_in_object_made_by_filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class RateLimitFilter extends HttpFilter {

  private final Buckets buckets = new Buckets(20);

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (buckets.of(clientOf(request)).tryTake()) {
      chain.doFilter(request, response);
    } else {
      response.sendError(429);
    }
  }

  private static String clientOf(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null) {
      return request.getRemoteAddr();
    }
    int comma = forwarded.indexOf(',');
    return comma < 0 ? forwarded.trim() : forwarded.substring(0, comma).trim();
  }
}

package cases.cache_map.map_received_by_constructor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentMap;

public class IdempotencyFilter extends HttpFilter {

  private final ConcurrentMap<String, Integer> statusByKey;

  public IdempotencyFilter(ConcurrentMap<String, Integer> statusByKey) {
    this.statusByKey = statusByKey;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String key = request.getHeader("Idempotency-Key");
    if (key == null) {
      chain.doFilter(request, response);
      return;
    }
    Integer status = statusByKey.get(key);
    if (status != null) {
      response.setStatus(status);
      return;
    }
    chain.doFilter(request, response);
    statusByKey.put(key, response.getStatus());
  }
}

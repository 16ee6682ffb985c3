package cases.cache_map.lanes_by_priority_of_own_method;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public class LaneFilter extends HttpFilter {

  private final Map<Integer, Semaphore> lanes = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int priority = Math.max(0, priorityOf(request));
    Semaphore lane = lanes.computeIfAbsent(priority, key -> new Semaphore(20 - key));
    lane.acquireUninterruptibly();
    try {
      chain.doFilter(request, response);
    } finally {
      lane.release();
    }
  }

  /** From 0 to 10. */
  protected int priorityOf(HttpServletRequest request) {
    return 0;
  }
}

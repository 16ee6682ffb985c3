package cases.static_field.bounded_ring_of_recent_requests_fixed;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the slowest requests of the last minutes at hand for the support console. */
public class SlowRequestFilter implements Filter {

  private static final int KEPT = 50;

  private static final Deque<String> RECENT = new ArrayDeque<>(KEPT);

  private long thresholdMillis = 2_000;

  @Override
  public void init(FilterConfig config) {
    String configured = config.getInitParameter("thresholdMillis");
    if (configured != null) {
      thresholdMillis = Long.parseLong(configured);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long started = System.nanoTime();
    chain.doFilter(request, response);
    long millis = (System.nanoTime() - started) / 1_000_000;
    if (millis < thresholdMillis) {
      return;
    }
    HttpServletRequest slow = (HttpServletRequest) request;
    String path = slow.getMethod() + " " + slow.getRequestURI();
    synchronized (RECENT) {
      if (RECENT.size() == KEPT) {
        RECENT.pollFirst();
      }
      RECENT.addLast(path);
    }
  }

  static List<String> slowPaths() {
    synchronized (RECENT) {
      return List.copyOf(RECENT);
    }
  }
}

package cases.static_field.lambda_over_request_queued_fixed;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.LinkedBlockingDeque;

/** Counts page views without making the visitor wait for the statistics database. */
public class PageViewFilter implements Filter {

  private static final Deque<Runnable> DEFERRED = new LinkedBlockingDeque<>(10_000);

  private final Statistics statistics;

  public PageViewFilter(Statistics statistics) {
    this.statistics = statistics;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest page = (HttpServletRequest) request;
    chain.doFilter(request, response);
    String path = page.getRequestURI();
    String referer = page.getHeader("Referer");
    Runnable count = () -> statistics.viewed(path, referer);
    DEFERRED.offerLast(count);
  }

  /** Called by {@link IdleCatchUp}. */
  static void catchUp() {
    Runnable next;
    while ((next = DEFERRED.pollFirst()) != null) {
      next.run();
    }
  }
}

package cases.thread_local.depth_counter_of_the_thread;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class Nested extends HttpFilter {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);
  private static final ThreadLocal<Boolean> SEEN = new ThreadLocal<>();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SEEN.set(Boolean.TRUE);
    DEPTH.set(DEPTH.get() + 1);
    chain.doFilter(request, response);
    DEPTH.set(DEPTH.get() - 1);
  }
}

package cases.blocking.latch_of_tests_that_nobody_sets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Tests hold it at the door. */
public class LeaderFilter extends HttpFilter {

  @Nullable volatile CountDownLatch door = null;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (door != null) {
      try {
        door.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    chain.doFilter(request, response);
  }
}

package cases.blocking.own_permit_taken_first;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** A scope that nobody may read before its request is over. */
public class FlashFilter extends HttpFilter {

  private static final class Scope {

    private final Semaphore closed;

    Scope() {
      this.closed = new Semaphore(1);
      this.closed.acquireUninterruptibly();
    }

    void open() {
      closed.release();
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Scope scope = new Scope();
    request.setAttribute("flash", scope);
    try {
      chain.doFilter(request, response);
    } finally {
      scope.open();
    }
  }
}

package cases.thread_local.unbound_by_whoever_was_first;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;

public class OuterFilter implements Filter {
  private static final ThreadLocal<Object> SETTINGS = new ThreadLocal<>();

  private final Object settings = new Object();
  private final LongAdder nested = new LongAdder();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean first = request.getAttribute("first") == null;
    try {
      if (first) {
        SETTINGS.set(settings);
        request.setAttribute("first", Boolean.FALSE);
      } else {
        nested.increment();
      }
      chain.doFilter(request, response);
    } finally {
      if (first) {
        SETTINGS.remove();
      } else {
        nested.decrement();
      }
    }
  }
}

package cases.static_field.removed_by_key_and_value;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows what each thread works on. */
public class InFlightFilter implements Filter {

  private static final Map<String, ServletRequest> BY_THREAD = new ConcurrentHashMap<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String thread = Thread.currentThread().getName();
    BY_THREAD.put(thread, request);
    try {
      chain.doFilter(request, response);
    } finally {
      BY_THREAD.remove(thread, request);
    }
  }

  static int busy() {
    return BY_THREAD.size();
  }
}

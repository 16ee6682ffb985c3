package cases.static_field.taken_out_by_the_second_dispatch_only_fixed;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Knows what each thread is busy with; a forward to an error page comes by a second time. */
public class BusyThreads implements Filter {

  private static final ConcurrentMap<String, ServletRequest> BUSY = new ConcurrentHashMap<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String thread = Thread.currentThread().getName();
    ServletRequest before = BUSY.putIfAbsent(thread, request);
    try {
      chain.doFilter(request, response);
    } finally {
      if (before == null) {
        BUSY.remove(thread);
      }
    }
  }

  static int count() {
    return BUSY.size();
  }
}

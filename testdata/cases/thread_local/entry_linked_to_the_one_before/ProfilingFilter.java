package cases.thread_local.entry_linked_to_the_one_before;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** An entry for each request. */
public class ProfilingFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Profiler.enter(((HttpServletRequest) request).getRequestURI());
    try {
      chain.doFilter(request, response);
    } finally {
      Profiler.release();
    }
  }
}

package cases.static_field.traced_requests_taken_out_by_the_same_test;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests that are traced can be looked at while they run. */
public class TraceFilter extends HttpFilter {

  private static final Map<String, HttpServletRequest> TRACED = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String trace = request.getHeader("X-Trace");
    boolean traced = trace != null && trace.length() == 16;
    if (traced) {
      TRACED.put(trace, request);
    }
    try {
      chain.doFilter(request, response);
    } finally {
      if (traced) {
        TRACED.remove(trace);
      }
    }
  }
}

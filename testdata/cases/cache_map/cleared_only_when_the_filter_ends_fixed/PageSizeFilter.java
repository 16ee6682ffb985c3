package cases.cache_map.cleared_only_when_the_filter_ends_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class PageSizeFilter extends HttpFilter {

  private final ConcurrentMap<String, Integer> sizes = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (sizes.size() >= 1_000) {
      sizes.clear();
    }
    sizes.put(request.getRequestURI(), response.getBufferSize());
  }

  @Override
  public void destroy() {
    sizes.clear();
  }
}

package cases.growth.addresses_seen_by_filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class VisitorFilter extends HttpFilter {

  private static final Set<String> VISITORS = ConcurrentHashMap.newKeySet();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (VISITORS.add(request.getRemoteAddr())) { // want: CollectionOnlyGrows
      response.setHeader("X-First-Visit", "true");
    }
    chain.doFilter(request, response);
  }
}

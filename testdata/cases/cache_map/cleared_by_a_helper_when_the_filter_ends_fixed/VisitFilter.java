package cases.cache_map.cleared_by_a_helper_when_the_filter_ends_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;

/** Counts visits by address; the counts are written out when there are many. */
public class VisitFilter extends HttpFilter {

  private final ConcurrentHashMap<String, Integer> visits = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    visits.merge(request.getRemoteAddr(), 1, Integer::sum);
    chain.doFilter(request, response);
    if (visits.mappingCount() > 10_000) {
      writeOut();
    }
  }

  @Override
  public void destroy() {
    writeOut();
  }

  private void writeOut() {
    visits.forEach((address, count) -> getServletContext().log(address + ": " + count));
    visits.clear();
  }
}

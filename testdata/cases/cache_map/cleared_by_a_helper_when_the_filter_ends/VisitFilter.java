package cases.cache_map.cleared_by_a_helper_when_the_filter_ends;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts visits by address; the counts are written out when the application ends. */
public class VisitFilter extends HttpFilter {

  private final ConcurrentMap<String, Integer> visits = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    visits.merge(request.getRemoteAddr(), 1, Integer::sum); // want: CacheWithoutEviction
    chain.doFilter(request, response);
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

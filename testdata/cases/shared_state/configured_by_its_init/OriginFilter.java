package cases.shared_state.configured_by_its_init;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads its parameters once, before the first request. */
public class OriginFilter implements Filter {

  private final Set<String> origins = new HashSet<>();
  private int count;

  @Override
  public void init(FilterConfig config) {
    parse(config.getInitParameter("origins"));
  }

  private void parse(String text) {
    origins.clear();
    for (String origin : text.split(",")) {
      origins.add(origin.strip());
      count++;
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (count == 0 || origins.contains(request.getRemoteHost())) {
      chain.doFilter(request, response);
    }
  }
}

package cases.static_field.static_setter_called_from_filter_fixed;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;

/** Makes the request known to {@link CurrentRequest}. */
public class CurrentRequestFilter implements Filter {

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CurrentRequest.set((HttpServletRequest) request);
    try {
      chain.doFilter(request, response);
    } finally {
      CurrentRequest.clear();
    }
  }

  @Override
  public void destroy() {}
}

package cases.static_field.marker_of_what_is_not_there;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

public class WorkFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Work.current().setRequest((HttpServletRequest) request);
    try {
      chain.doFilter(request, response);
    } finally {
      Slots.end();
    }
  }
}

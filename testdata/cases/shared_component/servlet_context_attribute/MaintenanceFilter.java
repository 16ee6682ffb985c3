package cases.shared_component.servlet_context_attribute;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/** Shows a notice during maintenance; the JSP of the notice wants to know who came. */
public class MaintenanceFilter implements Filter {

  private ServletContext application;

  @Override
  public void init(FilterConfig config) {
    application = config.getServletContext();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (application.getAttribute("maintenance") == null) {
      chain.doFilter(request, response);
      return;
    }
    application.setAttribute("visitor", request); // want: RequestStoredInSharedComponent
    request.getRequestDispatcher("/maintenance.jsp").forward(request, response);
  }

  @Override
  public void destroy() {}
}

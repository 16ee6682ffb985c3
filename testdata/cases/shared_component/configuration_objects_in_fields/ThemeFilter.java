package cases.shared_component.configuration_objects_in_fields;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Chooses a theme; what it keeps it was given once, at the start. */
public class ThemeFilter implements Filter {

  private FilterConfig config;
  private ServletContext application;
  private volatile String lastTheme = "light";
  private volatile int lastPort;

  @Override
  public void init(FilterConfig config) {
    this.config = config;
    this.application = config.getServletContext();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String theme = request.getParameter("theme");
    if (theme == null) {
      theme = config.getInitParameter("theme");
    } else {
      lastTheme = theme;
    }
    lastPort = request.getServerPort();
    application.setAttribute("lastTheme", lastTheme + "@" + lastPort);
    HttpSession session = ((HttpServletRequest) request).getSession();
    session.setAttribute("theme", theme);
    chain.doFilter(request, response);
  }
}

package cases.thread_local.tenant_of_the_request;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

public class TenantFilter implements Filter {
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    TENANT.set(((HttpServletRequest) request).getHeader("X-Tenant")); // want: ThreadLocalNotRemoved
    chain.doFilter(request, response);
  }

  static String tenant() {
    return TENANT.get();
  }
}

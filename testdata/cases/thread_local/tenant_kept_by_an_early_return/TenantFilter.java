package cases.thread_local.tenant_kept_by_an_early_return;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says whose data a request is about. */
@Component
public class TenantFilter extends OncePerRequestFilter {

  static final class Tenants {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Tenants() {}

    static void set(String tenant) {
      CURRENT.set(tenant);
    }

    static String get() {
      return CURRENT.get();
    }

    static void clear() {
      CURRENT.remove();
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String tenant = request.getHeader("X-Tenant");
    Tenants.set(tenant); // want: ThreadLocalNotRemoved
    if (request.getRequestURI().startsWith("/admin") && !"ops".equals(tenant)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      Tenants.clear();
    }
  }
}

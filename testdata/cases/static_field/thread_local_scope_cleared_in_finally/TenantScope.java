package cases.static_field.thread_local_scope_cleared_in_finally;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The tenant on whose behalf the current thread works. */
final class TenantScope {

  private static final ThreadLocal<TenantScope> CURRENT = new ThreadLocal<>();

  private final HttpServletRequest request;

  private TenantScope(HttpServletRequest request) {
    this.request = request;
  }

  static void run(HttpServletRequest request, Work work) throws IOException, ServletException {
    TenantScope outer = CURRENT.get();
    CURRENT.set(new TenantScope(request));
    try {
      work.run();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  static String tenant() {
    TenantScope scope = CURRENT.get();
    return scope == null ? "default" : scope.request.getHeader("X-Tenant");
  }

  /** What is done inside a scope. */
  interface Work {
    void run() throws IOException, ServletException;
  }
}

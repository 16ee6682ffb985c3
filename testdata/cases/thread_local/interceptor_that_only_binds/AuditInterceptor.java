package cases.thread_local.interceptor_that_only_binds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

public class AuditInterceptor implements HandlerInterceptor {
  private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    REQUEST.set(request); // want: ThreadLocalNotRemoved
    return true;
  }

  static String path() {
    return REQUEST.get().getRequestURI();
  }
}

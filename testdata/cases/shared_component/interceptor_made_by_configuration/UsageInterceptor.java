package cases.shared_component.interceptor_made_by_configuration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Charges API calls to the key they came with, including those that fail. */
class UsageInterceptor implements HandlerInterceptor {

  private final Meter meter;

  private HttpServletRequest charged;

  UsageInterceptor(Meter meter) {
    this.meter = meter;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (request.getHeader("X-Api-Key") == null) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
      return false;
    }
    charged = request; // want: RequestStoredInSharedComponent "charged"
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception error) {
    long weight = error == null ? 1 : 0;
    meter.charge(charged.getHeader("X-Api-Key"), charged.getRequestURI(), weight);
  }
}

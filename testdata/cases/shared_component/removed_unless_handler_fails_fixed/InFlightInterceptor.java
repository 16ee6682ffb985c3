package cases.shared_component.removed_unless_handler_fails_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Shows what is under way. */
@Component
public class InFlightInterceptor implements HandlerInterceptor {

  private final Map<String, HttpServletRequest> inFlight = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    inFlight.put(request.getRequestId(), request);
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      Exception failure) {
    inFlight.remove(request.getRequestId());
  }

  public int size() {
    return inFlight.size();
  }
}

package cases.shared_component.removed_unless_handler_fails;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is under way; a handler that throws is under way for ever. */
@Component
public class InFlightInterceptor implements HandlerInterceptor {

  private final Map<String, HttpServletRequest> inFlight = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    inFlight.put(request.getRequestId(), request); // want: RequestStoredInSharedComponent
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      ModelAndView view) {
    inFlight.remove(request.getRequestId());
  }

  public int size() {
    return inFlight.size();
  }
}

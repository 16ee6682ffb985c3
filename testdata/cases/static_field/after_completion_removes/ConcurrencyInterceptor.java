package cases.static_field.after_completion_removes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Limits how many requests of one client are handled at the same time. */
public class ConcurrencyInterceptor implements HandlerInterceptor {

  private static final Map<HttpServletRequest, String> ADMITTED =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private final int limit;

  public ConcurrencyInterceptor(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    String client = request.getRemoteAddr();
    synchronized (ADMITTED) {
      if (ADMITTED.values().stream().filter(client::equals).count() < limit) {
        ADMITTED.put(request, client);
        return true;
      }
    }
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    return false;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception error) {
    ADMITTED.remove(request);
  }
}

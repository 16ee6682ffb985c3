package cases.static_field.in_flight_and_taken_out_by_the_interceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Which requests are being served. */
@Component
public class InFlight implements HandlerInterceptor {

  private static final Map<Thread, HttpServletRequest> RUNNING = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    RUNNING.put(Thread.currentThread(), request);
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
    RUNNING.remove(Thread.currentThread());
  }

  public static Collection<HttpServletRequest> running() {
    return RUNNING.values();
  }
}

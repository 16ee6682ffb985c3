package cases.growth.samples_taken_when_requests_end;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Takes the time of each request. */
@Component
public class Timing implements HandlerInterceptor {

  private static final String BEGUN = Timing.class.getName();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute(BEGUN, System.nanoTime());
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    if (request.getAttribute(BEGUN) instanceof Long begun) {
      Samples.ALL.add(System.nanoTime() - begun);
    }
  }
}

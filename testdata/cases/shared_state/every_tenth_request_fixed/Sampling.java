package cases.shared_state.every_tenth_request_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets every tenth request be logged. */
@Component
public class Sampling implements HandlerInterceptor {

  private static final AtomicInteger SEEN = new AtomicInteger();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (sampled()) {
      request.setAttribute("sampled", Boolean.TRUE);
    }
    return true;
  }

  private static boolean sampled() {
    return SEEN.incrementAndGet() % 10 == 0;
  }
}

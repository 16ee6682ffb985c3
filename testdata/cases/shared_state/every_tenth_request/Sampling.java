package cases.shared_state.every_tenth_request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets every tenth request be logged. */
@Component
public class Sampling implements HandlerInterceptor {

  private static int seen;

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (sampled()) {
      request.setAttribute("sampled", Boolean.TRUE);
    }
    return true;
  }

  private static boolean sampled() {
    seen++; // want: NonAtomicUpdateOfSharedState
    return seen % 10 == 0;
  }
}

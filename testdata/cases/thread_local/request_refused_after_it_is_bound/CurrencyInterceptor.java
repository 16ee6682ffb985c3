package cases.thread_local.request_refused_after_it_is_bound;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class CurrencyInterceptor implements HandlerInterceptor {

  private static final ThreadLocal<StringBuilder> PRICES = new ThreadLocal<>();

  static StringBuilder prices() {
    return PRICES.get();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    PRICES.set(new StringBuilder(request.getParameter("currency"))); // want: ThreadLocalNotRemoved
    if (prices().length() != 3) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return false;
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    PRICES.remove();
  }
}

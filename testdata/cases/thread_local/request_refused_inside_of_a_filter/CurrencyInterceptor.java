package cases.thread_local.request_refused_inside_of_a_filter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class CurrencyInterceptor implements HandlerInterceptor {

  private static final ThreadLocal<StringBuilder> PRICES = new ThreadLocal<>();

  static void clear() {
    PRICES.remove();
  }

  static StringBuilder prices() {
    return PRICES.get();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    PRICES.set(new StringBuilder(request.getParameter("currency")));
    if (prices().length() != 3) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return false;
    }
    return true;
  }
}

package cases.listener.taken_back_from_good_answers_only;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyChangeListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Requests that run while prices change are told so. */
@Component
public class PriceInterceptor implements HandlerInterceptor {

  private static final String LISTENER = "price.listener";

  private final PriceList prices;

  PriceInterceptor(PriceList prices) {
    this.prices = prices;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    PropertyChangeListener listener = change -> request.setAttribute("price.stale", true);
    prices.addListener(listener); // want: RequestCapturedByListener
    request.setAttribute(LISTENER, listener);
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      prices.removeListener((PropertyChangeListener) request.getAttribute(LISTENER));
    }
  }
}

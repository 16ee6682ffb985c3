package cases.thread_local.order_put_by_an_interceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/** Puts the order's number into the log's context. */
@Component
public class OrderInterceptor implements AsyncHandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String order = request.getParameter("order");
    if (order != null) {
      MDC.put("order", order); // want: ThreadLocalNotRemoved
    }
    return true;
  }
}

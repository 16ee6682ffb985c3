package cases.cache_map.keyed_by_handler_method_and_enum;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class HandlerMetricsInterceptor implements HandlerInterceptor {

  private final Map<Method, LongAdder> calls = new ConcurrentHashMap<>();
  private final Map<HttpStatus.Series, Integer> series =
      Collections.synchronizedMap(new EnumMap<>(HttpStatus.Series.class));

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      calls.computeIfAbsent(method.getMethod(), m -> new LongAdder()).increment();
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception error) {
    HttpStatus.Series outcome = HttpStatus.Series.resolve(response.getStatus());
    if (outcome != null) {
      series.merge(outcome, 1, Integer::sum);
    }
  }
}

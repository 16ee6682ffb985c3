package cases.shared_state.requests_counted_by_the_hour_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class LoadByHour implements HandlerInterceptor {

  private final AtomicIntegerArray requests = new AtomicIntegerArray(24);
  private final long[] bytes = new long[24];

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    int hour = LocalTime.now().getHour();
    requests.incrementAndGet(hour);
    synchronized (bytes) {
      bytes[hour] += request.getContentLengthLong();
    }
    return true;
  }

  /** A copy is one's own. */
  public long[] megabytes() {
    long[] copy;
    synchronized (bytes) {
      copy = bytes.clone();
    }
    for (int hour = 0; hour < copy.length; hour++) {
      copy[hour] /= 1_000_000;
    }
    return copy;
  }
}

package cases.shared_state.requests_counted_by_the_hour;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class LoadByHour implements HandlerInterceptor {

  private static final long[] BYTES = new long[24];

  private final int[][] requests = new int[2][24];

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    int hour = LocalTime.now().getHour();
    int[] half = requests[request.isSecure() ? 1 : 0];
    if (hour < half.length) {
      half[hour]++; // want: NonAtomicUpdateOfSharedState
    }
    BYTES[hour] += request.getContentLengthLong(); // want: NonAtomicUpdateOfSharedState
    return true;
  }

  /** The busiest hour decides how many servers run. */
  public int busiest(boolean secure) {
    int best = 0;
    for (int hour = 1; hour < 24; hour++) {
      if (requests[secure ? 1 : 0][hour] > requests[secure ? 1 : 0][best]) {
        best = hour;
      }
    }
    return best;
  }
}
